package pl.sciezka.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.sciezka.client.ListTakeover;
import pl.sciezka.client.ListTakeover.Comparison;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Teryt;
import pl.sciezka.storage.Transactions;
import pl.sciezka.testing.HubTest;

/// A row that says what it said when it was taken over is not read again, unless something about it has changed since.
@HubTest
class KnownRowsTests {

    private static final int ROWS = 30;
    private static final int READ_ANYWAY = Preview.LINES;

    @Autowired
    ListTakeover takeover;

    @Autowired
    Transactions transactions;

    @Autowired
    JdbcClient sql;

    private final InstitutionId own = InstitutionId.next();
    private String area = "1203";

    /// How many rows were known, and what became of all.
    private record Outcome(int known, Counts counts) {}

    @Test
    void the_same_list_again_is_known_and_confirmed() {
        assertThat(take(Lists.many(ROWS)).known()).isZero();
        one("update client.identity set as_of = as_of - 7 returning 1");
        var again = take(Lists.many(ROWS));
        assertThat(again.known()).isEqualTo(ROWS - READ_ANYWAY);
        assertThat(again.counts()).isEqualTo(new Counts(0, 0, ROWS, 0, 0, 0));
        assertThat(one("select count(distinct as_of) || ' day, ' || count(distinct version) || ' version'"
                        + " from client.identity join client.person on id = person_id"))
                .isEqualTo("1 day, 1 version");
    }

    @Test
    void one_changed_row_alone_is_read() {
        take(Lists.many(ROWS));
        var changed = Lists.many(ROWS).replace("Długa 25;", "Krótka 1;");
        var outcome = take(changed);
        assertThat(outcome.known()).isEqualTo(ROWS - READ_ANYWAY - 1);
        assertThat(outcome.counts().changed()).isEqualTo(1);
        assertThat(take(changed).known()).as("known by its new mark").isEqualTo(ROWS - READ_ANYWAY);
        assertThat(take(Lists.many(ROWS)).counts().changed())
                .as("what it said before is not known any more")
                .isEqualTo(1);
    }

    @Test
    void whoever_was_corrected_by_hand_is_read_again() {
        take(Lists.many(ROWS));
        one("update client.contact set street = 'Inna 3' where street = 'Długa 25' returning 1");
        one("update client.person set version = version + 1"
                + " where id = (select person_id from client.contact where street = 'Inna 3') returning 1");
        var outcome = take(Lists.many(ROWS));
        assertThat(outcome.known()).isEqualTo(ROWS - READ_ANYWAY - 1);
        assertThat(outcome.counts().changed()).isEqualTo(1);
        assertThat(one("select count(*) from client.contact where street = 'Inna 3'"))
                .isEqualTo("0");
    }

    @Test
    void two_kinds_of_lists_are_known_side_by_side() {
        take(Lists.many(ROWS));
        assertThat(take(names()).known()).isZero();
        assertThat(take(Lists.many(ROWS)).known()).isEqualTo(ROWS - READ_ANYWAY);
        assertThat(take(names()).known()).isEqualTo(ROWS - READ_ANYWAY);
    }

    @Test
    void another_area_reads_anew() {
        take(Lists.many(ROWS));
        area = "1213";
        assertThat(take(Lists.many(ROWS)).known()).isZero();
    }

    @Test
    void a_row_of_another_institution_is_never_known() {
        take(Lists.many(ROWS));
        var stranger = InstitutionId.next();
        assertThat(of(stranger, Lists.many(ROWS), takeover::taking).counts().added())
                .isEqualTo(ROWS);
    }

    @Test
    void a_known_row_twice_is_still_a_repetition() {
        take(Lists.many(ROWS));
        var lines = Lists.many(ROWS).lines().toList();
        var twice = take(Lists.many(ROWS) + lines.getLast() + "\n");
        assertThat(twice.known()).isEqualTo(ROWS - READ_ANYWAY - 1);
        assertThat(twice.counts()).isEqualTo(new Counts(0, 0, ROWS, 1, 0, 0));
        var otherName = lines.getLast().replaceFirst("Kowal[a-z]*;Żaneta", "Sowa;Ewa");
        assertThat(take(Lists.many(ROWS) + otherName + "\n").counts())
                .as("nobody can tell whose number it is")
                .isEqualTo(new Counts(0, 0, ROWS - 1, 2, 0, 1));
    }

    @Test
    void a_wide_row_with_a_known_beginning_is_refused() {
        take(Lists.many(ROWS));
        var lines = new ArrayList<>(Lists.many(ROWS).lines().toList());
        lines.add(lines.removeLast() + ";x".repeat(300));
        assertThat(take(String.join("\n", lines) + "\n").counts().refused()).isEqualTo(1);
    }

    @Test
    void what_was_remarked_upon_is_remarked_upon_again() {
        var young = "Lis;Jan;" + Lists.YOUNG.substring(1) + ";;;;;;;\n";
        for (int day = 0; day < 2; day++)
            assertThat(take(Lists.many(ROWS) + young).counts().zeros()).isEqualTo(1);
    }

    @Test
    void whoever_is_not_named_is_told_and_only_who_was_read_is_journalled() {
        take(Lists.many(ROWS + 2));
        var outcome = of(own, Lists.many(ROWS), takeover::comparing);
        assertThat(outcome.known()).isEqualTo(ROWS - READ_ANYWAY);
        assertThat(outcome.counts().unnamed()).isEqualTo(2);
        assertThat(one("select cardinality(persons) from journal.entry where what = 'journal.list-compared'"))
                .isEqualTo("" + (READ_ANYWAY + 2));
    }

    @Test
    void a_mark_tells_nothing_and_goes_with_its_person() {
        take(Lists.many(ROWS));
        assertThat(one("select count(*) from client.known_row")).isEqualTo("" + ROWS);
        one("with gone as (delete from client.person where case_number is null returning 1) select count(*) from gone");
        assertThat(one("select count(*) from client.known_row")).isEqualTo("0");
    }

    private static String names() {
        return "Nazwisko;Imię;PESEL\n"
                + Lists.many(ROWS)
                        .lines()
                        .skip(1)
                        .map(line -> String.join(";", List.of(line.split(";")).subList(0, 3)))
                        .reduce("", (all, line) -> all + line + "\n");
    }

    private Outcome take(String list) {
        return of(own, list, takeover::taking);
    }

    private Outcome of(InstitutionId institution, String text, Function<InstitutionId, Comparison> way) {
        return transactions.as(
                new Acting.Job(institution, Purpose.OWN_TASKS), () -> through(text, way.apply(institution)));
    }

    private Outcome through(String text, Comparison comparison) {
        var list = Lists.open(text);
        var headings = Objects.requireNonNull(Headings.of(list.head()));
        var mapping = new Mapping(Guess.of(headings, Lists.shown(list)));
        var reading = new RowReading(mapping, Gminy.around(new Teryt(area)), Lists.TODAY, "lista");
        var pass = new ListPass(mapping, comparison, _ -> {}, _ -> {});
        var known = new ArrayList<RowRead>();
        new ListReading(list, headings, reading, comparison::mark).forEach((row, read) -> {
            if (read instanceof RowRead.Known) known.add(read);
            pass.row(row, read);
        });
        pass.end();
        return new Outcome(known.size(), pass.counts());
    }

    private String one(String query) {
        return transactions.as(
                new Acting.Job(own, Purpose.OWN_TASKS),
                () -> sql.sql(query).query(String.class).list().getFirst());
    }
}
