package pl.sciezka.client.takeover;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.sciezka.client.ListMatch.CHANGED;
import static pl.sciezka.client.ListMatch.NEW;
import static pl.sciezka.client.ListMatch.OTHER_PERSON;
import static pl.sciezka.client.ListMatch.SEVERAL;
import static pl.sciezka.client.ListMatch.UNCHANGED;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.sciezka.client.ListMatch;
import pl.sciezka.client.ListTakeover;
import pl.sciezka.client.PersonData;
import pl.sciezka.client.PersonData.Benefit;
import pl.sciezka.client.PersonData.Contact;
import pl.sciezka.client.PersonData.Document;
import pl.sciezka.client.PersonData.Employment;
import pl.sciezka.client.PersonData.Identity;
import pl.sciezka.client.PersonRow;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Pesel;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Teryt;
import pl.sciezka.storage.Transactions;
import pl.sciezka.testing.HubTest;

@HubTest
class ListTakeoverTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Pesel MAN = new Pesel("80010112319");
    private static final Pesel WOMAN = new Pesel("80010112425");

    @Autowired
    ListTakeover lists;

    @Autowired
    Transactions transactions;

    @Autowired
    JdbcClient sql;

    final InstitutionId own = InstitutionId.next();

    private <R> R here(Supplier<R> work) {
        return transactions.as(new Acting.Job(own, Purpose.OWN_TASKS), work);
    }

    private List<ListMatch> take(PersonData... rows) {
        return here(() -> lists.taking(own).told(List.of(rows)));
    }

    @Test
    void rows_are_new_then_unchanged_then_changed() {
        assertThat(take(full("Lis", MAN), named("Bondar", null, "1990-05-05"))).containsExactly(NEW, NEW);
        assertThat(take(full("Lis", MAN), named("Bondar", null, "1990-05-05"))).containsExactly(UNCHANGED, UNCHANGED);
        assertThat(here(() -> lists.comparing(own).told(List.of(full("Nowak", MAN)))))
                .containsExactly(CHANGED);
        assertThat(take(full("Nowak", MAN))).containsExactly(CHANGED);
        assertThat(take(full("Nowak", MAN))).containsExactly(UNCHANGED);
        assertThat(count("client.person")).isEqualTo(2);
        assertThat(
                        one(
                                "select surname || '/' || gmina_name || '/' || as_of from client.identity where gmina_name is not null"))
                .isEqualTo("Nowak/Trzebinia/2026-11-22");
        assertThat(one("select telephone || '/' || street from client.contact")).isEqualTo("600 100 200/Długa 5");
        assertThat(one("select profession || '/' || registered_since from client.employment"))
                .isEqualTo("ślusarz/2026-01-02");
        assertThat(one("select kind || '/' || from_day || '/' || to_day from client.benefit"))
                .isEqualTo("okresowy/2026-01-01/2026-04-01");
    }

    @Test
    void a_blank_says_nothing_and_a_value_adds() {
        take(full("Lis", MAN));
        assertThat(take(named("Lis", MAN, "1980-01-01"))).containsExactly(UNCHANGED);
        assertThat(one("select telephone from client.contact")).isEqualTo("600 100 200");
        var more = new PersonData(
                named("Lis", MAN, "1980-01-01").identity(),
                MAN,
                null,
                null,
                "OPS.1",
                new Contact(null, "l@p.pl", null, null, null),
                null,
                List.of(new Benefit("celowy", DAY, null)),
                "lista",
                DAY);
        assertThat(take(more)).containsExactly(CHANGED);
        assertThat(one("select telephone || '/' || email from client.contact")).isEqualTo("600 100 200/l@p.pl");
        assertThat(one("select string_agg(kind, ',' order by kind) from client.benefit"))
                .isEqualTo("celowy,okresowy");
        assertThat(one("select case_number from client.person")).isEqualTo("OPS.1");
    }

    @Test
    void somebody_who_got_a_pesel_is_found_by_name_and_birth_date() {
        take(named("Kuc", null, "1980-01-01"));
        assertThat(take(named("Kuc", MAN, "1980-01-01"))).containsExactly(CHANGED);
        assertThat(take(named("Kuc", MAN, "1980-01-01"), named("Kuc", null, "1980-01-01")))
                .containsExactly(UNCHANGED, SEVERAL);
        assertThat(count("client.person")).isEqualTo(1);
    }

    @Test
    void a_number_with_quite_another_name_is_not_written_over() {
        take(full("Lis", MAN));
        var other = new PersonData(
                new Identity("Sowa", "Ewa", null, 1980, null, null, null),
                MAN,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                "lista",
                DAY);
        assertThat(take(other)).containsExactly(OTHER_PERSON);
        assertThat(one("select surname from client.identity")).isEqualTo("Lis");
    }

    @Test
    void documents_tell_people_without_pesel_apart() {
        assertThat(take(documented("A1"), documented("B2"))).containsExactly(NEW, NEW);
        assertThat(take(documented("A1"), documented("B2"), documented("C3")))
                .containsExactly(UNCHANGED, UNCHANGED, NEW);
        assertThat(take(named("Bondar", null, "1990-05-05"))).containsExactly(SEVERAL);
    }

    @Test
    void protection_and_adviser_stay_as_they_are() {
        take(full("Lis", MAN));
        here(() -> sql.sql(
                        "update client.person set protected_since = now(), protected_reason = 'test', adviser_id = gen_random_uuid(), adviser_since = current_date")
                .update());
        assertThat(take(full("Nowak", MAN))).containsExactly(CHANGED);
        assertThat(one("select protected_reason || adviser_since from client.person"))
                .startsWith("test20");
    }

    @Test
    void the_journal_gets_one_entry_however_many_parts() {
        here(() -> {
            var list = lists.taking(own);
            list.told(List.of(full("Lis", MAN)));
            return list.told(List.of(named("Sowa", WOMAN, "1980-01-01")));
        });
        assertThat(
                        one(
                                "select count(*) || '/' || max(cardinality(persons)) from journal.entry where what = 'journal.list-taken'"))
                .isEqualTo("1/2");
    }

    @Test
    void who_is_not_named_is_only_shown() {
        take(full("Lis", MAN), named("Sowa", WOMAN, "1980-01-01"));
        var unnamed = here(() -> {
            var list = lists.comparing(own);
            list.told(List.of(full("Lis", MAN)));
            return list.unnamed(10);
        });
        assertThat(unnamed.count()).isEqualTo(1);
        assertThat(unnamed.first()).extracting(PersonRow::surname).containsExactly("Sowa");
        assertThat(count("client.person")).isEqualTo(2);
    }

    @Test
    void a_stranger_with_the_same_pesel_is_not_touched() {
        take(full("Lis", MAN));
        var stranger = InstitutionId.next();
        var result = transactions.as(
                new Acting.Job(stranger, Purpose.OWN_TASKS),
                () -> lists.taking(stranger).told(List.of(full("Nowak", MAN))));
        assertThat(result).containsExactly(NEW);
        assertThat(one("select surname from client.identity")).isEqualTo("Lis");
    }

    private int count(String table) {
        return here(() ->
                sql.sql("select count(*) from " + table).query(Integer.class).single());
    }

    private String one(String query) {
        return here(() -> sql.sql(query).query(String.class).single());
    }

    private static PersonData full(String surname, Pesel pesel) {
        return new PersonData(
                new Identity(surname, "Jan", null, 1980, PersonData.Sex.M, new Teryt("1203053"), "Trzebinia"),
                pesel,
                null,
                LocalDate.of(1980, 1, 1),
                null,
                new Contact("600 100 200", null, null, "Długa 5", null),
                new Employment(LocalDate.of(2026, 1, 2), null, null, "ślusarz"),
                List.of(new Benefit("okresowy", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 4, 1))),
                "lista",
                DAY);
    }

    private static PersonData named(String surname, @Nullable Pesel pesel, String birthDate) {
        var day = LocalDate.parse(birthDate);
        return new PersonData(
                new Identity(surname, "Jan", null, day.getYear(), null, null, null),
                pesel,
                null,
                day,
                null,
                null,
                null,
                List.of(),
                "lista",
                DAY);
    }

    private static PersonData documented(String number) {
        var it = named("Bondar", null, "1990-05-05");
        return new PersonData(
                it.identity(),
                null,
                new Document("paszport", number),
                it.birthDate(),
                null,
                null,
                null,
                List.of(),
                "lista",
                DAY);
    }
}
