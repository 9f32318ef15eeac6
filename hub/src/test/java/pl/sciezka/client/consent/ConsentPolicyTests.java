package pl.sciezka.client.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.sciezka.client.consent.NaiveConsents.Given;
import pl.sciezka.client.consent.NaiveConsents.Granted;
import pl.sciezka.kernel.DataGroup;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.testing.HubTest;
import pl.sciezka.testing.TestPostgres;

/// What PostgreSQL shows because of consents, whatever the program asks.
@HubTest
class ConsentPolicyTests {

    private static final LocalDate START = LocalDate.of(2026, 10, 15);
    private static final int DAYS = 24;
    private static final int HISTORIES = 8;
    private static final String ELSEWHERE = "1203011";

    @Autowired
    JdbcClient sql;

    ConsentTables tables;
    final InstitutionId holder = InstitutionId.next();
    final InstitutionId viewer = InstitutionId.next();

    @BeforeEach
    void tables(@Autowired ApplicationContext program) {
        tables = new ConsentTables(program);
    }

    @Test
    void on_each_day_of_any_history_it_shows_what_a_naive_reader_would() {
        var seed = Long.getLong("seed", new Random().nextLong());
        System.out.println("seed " + seed);
        var random = new Random(seed);
        int seen = 0;
        for (int history = 0; history < HISTORIES; history++) seen += replay(random);
        assertThat(seen).as("something is seen at all").isPositive();
    }

    private int replay(Random random) {
        var holder = InstitutionId.next();
        var viewers = List.of(InstitutionId.next(), InstitutionId.next());
        var people = List.of(tables.person(holder), tables.person(holder));
        var homes = new HashMap<PersonId, String>();
        people.forEach(it -> homes.put(it, ConsentTables.HERE));
        var desk = new NaiveConsents();
        int seen = 0;
        for (var day = START; day.isBefore(START.plusDays(DAYS)); day = day.plusDays(1)) {
            for (int events = random.nextInt(4); events > 0; events--) {
                var viewer = viewers.get(random.nextInt(2));
                var person = people.get(random.nextInt(2));
                switch (random.nextInt(7)) {
                    case 0, 1 -> grant(desk, random, holder, viewer, day);
                    case 2, 3 -> give(desk, random, holder, viewer, person, day);
                    case 4 -> withdraw(desk, random, holder);
                    case 5 -> move(homes, random, holder, person);
                    default -> introduceOrPart(desk, random, holder, viewer, person);
                }
            }
            for (var viewer : viewers) {
                var expected = expected(desk, viewer, homes, day);
                seen += expected.size();
                assertThat(tables.visible(viewer, Purpose.JOINT_SERVICE, people, day))
                        .as("%s", day)
                        .isEqualTo(expected);
                assertThat(tables.visible(viewer, Purpose.REFERRAL, people, day))
                        .isEmpty();
            }
        }
        assertThat(tables.visible(holder, Purpose.OWN_TASKS, people, START)).hasSize(8);
        return seen;
    }

    private static Set<String> expected(
            NaiveConsents desk, InstitutionId viewer, Map<PersonId, String> homes, LocalDate day) {
        var expected = new TreeSet<String>();
        homes.forEach((person, home) -> {
            for (var group : Consent.POSSIBLE)
                if (desk.sees(viewer, person, home, group, day)) expected.add(group + " " + person.value());
        });
        return expected;
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-24, 2026-10-24T21:59:59Z, true",
        "2026-10-24, 2026-10-24T22:00:00Z, false",
        "2026-10-25, 2026-10-25T22:59:59Z, true",
        "2026-10-25, 2026-10-25T23:00:00Z, false",
        "2027-03-27, 2027-03-27T22:59:59Z, true",
        "2027-03-27, 2027-03-27T23:00:00Z, false",
        "2027-03-28, 2027-03-28T21:59:59Z, true",
        "2027-03-28, 2027-03-28T22:00:00Z, false"
    })
    void it_ends_at_midnight_in_poland_also_when_the_clock_changes(LocalDate lastDay, Instant moment, boolean counts) {
        var person = tables.person(holder);
        tables.see(holder, viewer, person);
        tables.grant(holder, viewer, DataGroup.IDENTITY, true, START, null);
        var given = identityUntil(lastDay, person);
        tables.give(holder, given);
        var day = Warsaw.dayOf(moment);
        assertThat(tables.visible(viewer, Purpose.JOINT_SERVICE, List.of(person), day))
                .hasSize(counts ? 1 : 0);
        assertThat(tables.find(holder, given).on(day) == ConsentState.IN_FORCE).isEqualTo(counts);
    }

    @Test
    void without_being_introduced_the_consent_opens_nothing() {
        var person = tables.person(holder);
        tables.grant(holder, viewer, DataGroup.IDENTITY, true, START, null);
        tables.give(holder, identityUntil(START.plusDays(9), person));
        assertThat(tables.visible(viewer, Purpose.JOINT_SERVICE, List.of(person), START))
                .isEmpty();
    }

    @Test
    void it_is_looked_up_by_the_index_of_persons() {
        var person = tables.person(holder);
        tables.see(holder, viewer, person);
        tables.grant(holder, viewer, DataGroup.CONTACT, true, START, null);
        tables.as(holder, () -> sql.sql("""
                insert into client.person (id, institution_id, folded_name)
                select gen_random_uuid(), :holder, 'x' from generate_series(1, 8000)
                """).param("holder", holder.value()).update());
        tables.as(
                holder,
                () -> sql.sql("""
                insert into client.consent (id, institution_id, person_id, viewer_institution, clause_id, purpose,
                                            data_groups, area, within_area, given_on, until, given_how, recorded_at,
                                            recorded_by)
                select gen_random_uuid(), institution_id, id, :viewer, gen_random_uuid(), 'JOINT_SERVICE',
                       cast('{IDENTITY,CONTACT}' as text[]), cast('{}' as text[]), true, :from, :until, 'WRITTEN',
                       now(), gen_random_uuid()
                  from client.person where institution_id = :holder
                """)
                        .param("holder", holder.value())
                        .param("viewer", viewer.value())
                        .param("from", START)
                        .param("until", START.plusDays(300))
                        .update());
        try (var pool = TestPostgres.ownerPool(
                sql.sql("select current_database()").query(String.class).single())) {
            JdbcClient.create(pool).sql("analyze client.consent").update();
        }
        var plan = tables.as(
                viewer,
                () -> sql.sql("explain select * from client.contact where person_id = :person")
                        .param("person", person.value())
                        .query(String.class)
                        .list());
        assertThat(String.join("\n", plan))
                .contains("consent_of_pair")
                .doesNotContain("Seq Scan on consent")
                .doesNotContain("Function Scan");
    }

    private Given identityUntil(LocalDate lastDay, PersonId person) {
        return new Given(ConsentId.next(), person, viewer, Set.of(DataGroup.IDENTITY), null, START, lastDay);
    }

    private void grant(NaiveConsents desk, Random random, InstitutionId holder, InstitutionId viewer, LocalDate day) {
        var from = day.plusDays(random.nextInt(4) - 1);
        var to = random.nextInt(3) == 0 ? from.plusDays(1 + random.nextInt(8)) : null;
        var granted = new Granted(viewer, any(random), random.nextInt(4) > 0, from, to);
        desk.grants.add(granted);
        tables.grant(holder, viewer, granted.group(), granted.onConsent(), from, to);
    }

    private void give(
            NaiveConsents desk,
            Random random,
            InstitutionId holder,
            InstitutionId viewer,
            PersonId person,
            LocalDate day) {
        var groups = EnumSet.of(DataGroup.IDENTITY);
        for (int i = random.nextInt(4); i > 0; i--) groups.add(any(random));
        var area = new String[] {null, "06", "0662", ConsentTables.HERE, "1203"}[random.nextInt(5)];
        var from = day.plusDays(random.nextInt(2));
        var given = new Given(ConsentId.next(), person, viewer, groups, area, from, from.plusDays(random.nextInt(9)));
        desk.consents.add(given);
        tables.give(holder, given);
    }

    private void withdraw(NaiveConsents desk, Random random, InstitutionId holder) {
        if (desk.consents.isEmpty()) return;
        var given = desk.consents.get(random.nextInt(desk.consents.size()));
        desk.withdrawn.add(given);
        tables.withdraw(given, random.nextBoolean() ? holder : given.viewer());
    }

    private void move(Map<PersonId, String> homes, Random random, InstitutionId holder, PersonId person) {
        var home = random.nextBoolean() ? ConsentTables.HERE : ELSEWHERE;
        homes.put(person, home);
        tables.move(holder, person, home);
    }

    private void introduceOrPart(
            NaiveConsents desk, Random random, InstitutionId holder, InstitutionId viewer, PersonId person) {
        var pair = List.<Object>of(viewer, person);
        if (!desk.sights.contains(pair)) {
            desk.sights.add(pair);
            tables.see(holder, viewer, person);
        } else if (random.nextInt(3) == 0) {
            desk.sights.remove(pair);
            tables.part(holder, viewer, person);
        }
    }

    private static DataGroup any(Random random) {
        return new ArrayList<>(Consent.POSSIBLE).get(random.nextInt(Consent.POSSIBLE.size()));
    }
}
