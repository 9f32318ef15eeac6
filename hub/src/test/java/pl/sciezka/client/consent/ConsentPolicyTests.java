package pl.sciezka.client.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.sciezka.client.consent.ConsentTables.Given;
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

    @Autowired
    JdbcClient sql;

    ConsentTables tables;
    final InstitutionId holder = InstitutionId.next();
    final InstitutionId viewer = InstitutionId.next();

    @BeforeEach
    void tables(@Autowired ApplicationContext program) {
        tables = new ConsentTables(program);
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
        TestPostgres.asOwner(sql, "analyze client.consent");
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

    @Test
    void for_another_purpose_than_joint_service_it_opens_nothing() {
        var person = tables.person(holder);
        tables.see(holder, viewer, person);
        tables.grant(holder, viewer, DataGroup.IDENTITY, true, START, null);
        tables.give(holder, identityUntil(START.plusDays(9), person));
        assertThat(tables.visible(viewer, Purpose.REFERRAL, List.of(person), START))
                .isEmpty();
        assertThat(tables.visible(viewer, Purpose.JOINT_SERVICE, List.of(person), START))
                .hasSize(1);
    }

    private Given identityUntil(LocalDate lastDay, PersonId person) {
        return new Given(ConsentId.next(), person, viewer, Set.of(DataGroup.IDENTITY), START, lastDay);
    }
}
