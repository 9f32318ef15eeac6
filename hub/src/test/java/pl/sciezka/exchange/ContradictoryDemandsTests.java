package pl.sciezka.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.sciezka.testing.Visitor.words;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.testing.HubTest;
import pl.sciezka.testing.TestPostgres;
import pl.sciezka.testing.Visitor;

/// What two institutions ask of one client that cannot both be done: found where kept days tell it, and only by whoever
/// may see both sides.
@HubTest
class ContradictoryDemandsTests extends Exchanging {

    private static final String NOTHING = "Nic się nie zderza";
    private static final String LOOKS = "journal.entry where what = 'journal.benefit-end'";

    @Autowired
    JdbcClient sql;

    @Test
    void support_of_two_institutions_that_may_fill_the_same_days_is_told_to_whoever_sees_both() {
        referral(circle.pup, "TRAINING", "STARTED", 40);
        referral(circle.stranger, "INTEGRATION_CENTRE", "EXTENDED", 30);
        assertThat(atAlerts(ops))
                .contains("Dwa wsparcia w tych samych dniach", "PUP " + circle.name, "Obcy " + circle.name)
                .contains("oba jeszcze " + inDays(30), "art. 14");
        assertThat(words(pup.get(atPup() + "/alerts")))
                .as("who gives one of them does not learn of the other")
                .contains(NOTHING);
    }

    @ParameterizedTest
    @CsvSource({
        "CAREER_ADVICE, STARTED, 40",
        "TRAINING, ACCEPTED, 40",
        "TRAINING, FROZEN, 40",
        "TRAINING, ENDED, 40",
        "TRAINING, STARTED, -1",
    })
    void without_a_known_day_in_common_nothing_is_told(String support, String state, int until) {
        referral(circle.pup, support, state, until);
        referral(circle.stranger, "WORK_PRACTICE", "STARTED", 30);
        assertThat(atAlerts(ops)).contains(NOTHING);
    }

    @Test
    void accepted_support_counts_from_its_first_day_on_also_ahead() {
        referral(circle.pup, "TRAINING", "ACCEPTED", 8);
        assertThat(atAlerts(ops)).contains(NOTHING);
        referral(circle.stranger, "INTEGRATION_CENTRE", "POSTPONED", 9);
        assertThat(atAlerts(ops))
                .contains("Dwa wsparcia w tych samych dniach", "PUP " + circle.name, "Obcy " + circle.name)
                .contains("razem od " + inDays(9));
        referral(circle.stranger, "WORK_PRACTICE", "STARTED", 7);
        assertThat(atAlerts(ops)).as("over before both").doesNotContain("razem od " + inDays(8));
    }

    @Test
    void the_same_support_twice_names_each_referral_and_leads_to_it() {
        referral(circle.pup, "CAREER_ADVICE", "SENT", 3);
        assertThat(atAlerts(ops)).contains(NOTHING);
        referral(circle.stranger, "CAREER_ADVICE", "ACCEPTED", 8);
        assertThat(atAlerts(ops))
                .contains("To samo wsparcie więcej niż raz: ")
                .contains("OPS " + circle.name + " → PUP " + circle.name + ": wysłane, od " + inDays(-5))
                .contains("OPS " + circle.name + " → Obcy " + circle.name + ": przyjęte");
        assertThat(ops.get(atOps() + "/alerts").body().split("href=\"/referrals/[0-9a-f-]{36}\"", -1))
                .hasSize(3);
    }

    @Test
    void one_institution_may_plan_two_things_itself() {
        referral(circle.pup, "TRAINING", "STARTED", 40);
        referral(circle.pup, "WORK_PRACTICE", "STARTED", 30);
        assertThat(atAlerts(ops)).contains(NOTHING);
    }

    @Test
    void a_place_kept_for_the_client_counts_with_the_days_of_its_offer() {
        place("null", false, 20, 60);
        assertThat(atAlerts(ops)).contains(NOTHING);
        referral(circle.stranger, "INTEGRATION_CENTRE", "STARTED", 19);
        assertThat(atAlerts(ops)).as("over before the course begins").contains(NOTHING);
        referral(circle.stranger, "WORK_PRACTICE", "STARTED", 25);
        assertThat(atAlerts(ops)).contains("Kurs spawacza (PUP " + circle.name + ")", "razem od " + inDays(20));
    }

    @Test
    void a_place_for_registered_people_and_a_registration_that_ends_before_it() {
        place("30", false, 20, 60);
        assertThat(atAlerts(ops)).as("no record of a labour office").contains(NOTHING);
        registered("date '%s'".formatted(day(61)));
        assertThat(atAlerts(ops)).contains(NOTHING);
        registered("date '%s'".formatted(day(40)));
        assertThat(atAlerts(ops)).contains("Miejsce „Kurs spawacza”", "koniec rejestracji to " + inDays(40));
        assertThat(words(ops.get(atOps()))).as("the tab").contains("Uwaga");
        circle.endClause();
        assertThat(atAlerts(ops)).as("no clause opens the registration").contains(NOTHING);
    }

    @Test
    void a_place_for_people_on_benefits_and_a_benefit_that_ends_before_it() {
        place("null", true, 20, 60);
        assertThat(atAlerts(ops)).as("no known benefit").contains(NOTHING);
        benefit(circle.ops, circle.atOps, "date '%s'".formatted(day(61)));
        assertThat(atAlerts(ops)).as("longer than the course").contains(NOTHING);
        benefit(circle.ops, circle.atOps, "date '%s'".formatted(day(40)));
        assertThat(atAlerts(ops)).as("the longer one counts").contains(NOTHING);
        past("delete from client.benefit where to_day = date '%s'".formatted(day(61)));
        assertThat(atAlerts(ops)).contains("Miejsce „Kurs spawacza”", "od " + inDays(40) + " nie wiemy o żadnym");
        assertThat(words(ops.get(atOps()))).as("the tab").contains("Uwaga");
        benefit(circle.ops, circle.atOps, "null");
        assertThat(atAlerts(ops)).as("one has no known end").contains(NOTHING);
    }

    @Test
    void a_place_that_asks_for_no_benefit_does_not_look_at_benefits() {
        place("null", false, 20, 60);
        benefit(circle.ops, circle.atOps, "date '%s'".formatted(day(40)));
        assertThat(atAlerts(ops)).contains(NOTHING);
        assertThat(circle.count(circle.ops, LOOKS)).isZero();
    }

    @Test
    void what_no_clause_opens_of_a_partners_benefits_is_not_told_by_an_alert_either() {
        place("null", true, 20, 60);
        benefit(circle.pup, circle.atPup, "date '%s'".formatted(day(40)));
        assertThat(atAlerts(ops)).contains("od " + inDays(40) + " nie wiemy o żadnym");
        assertThat(words(ops.get(atOps()))).as("the tab").contains("Uwaga");
        var looks = circle.count(circle.ops, LOOKS);
        assertThat(looks).as("each look is journalled").isPositive();
        past("delete from partnership.access_grant where data_group = 'BENEFITS' and viewer_institution = '%s'"
                .formatted(circle.ops.value()));
        assertThat(atAlerts(ops)).contains(NOTHING);
        assertThat(words(ops.get(atOps()))).as("no tab").doesNotContain("Uwaga");
        assertThat(circle.count(circle.ops, LOOKS)).isEqualTo(looks);
    }

    @Test
    void a_centre_for_somebody_registered_is_an_unconfirmed_hint() {
        referral(circle.stranger, "INTEGRATION_CENTRE", "SENT", 3);
        assertThat(atAlerts(ops)).contains(NOTHING);
        registered("null");
        assertThat(atAlerts(ops))
                .contains("Centrum integracji społecznej (Obcy " + circle.name + ")")
                .contains("rejestrację tej osoby prowadzi PUP " + circle.name, "niepotwierdzone");
        registered("date '%s'".formatted(day(0)));
        assertThat(atAlerts(ops)).as("it has ended").contains(NOTHING);
    }

    @Test
    void whom_the_partner_protects_it_tells_nothing_of() {
        referral(circle.stranger, "INTEGRATION_CENTRE", "STARTED", 30);
        registered("null");
        assertThat(atAlerts(ops)).contains("rejestrację tej osoby prowadzi");
        sent(pup, atPup() + "/protection", Map.of("reason", "SAFETY"));
        assertThat(atAlerts(ops)).contains(NOTHING);
    }

    private String atAlerts(Visitor reader) {
        return words(reader.get(atOps() + "/alerts"));
    }

    private static LocalDate day(int later) {
        return LocalDate.now(Warsaw.ZONE).plusDays(later);
    }

    /// Of the OPS.
    private void referral(InstitutionId to, String support, String state, int until) {
        TestPostgres.pastAllWalls(sql, """
                insert into referral.referral (id, sender, receiver, person_id, receiver_person, clause_id, support, author,
                                               state, awaits, since, due, open_to_receiver, steps)
                values (gen_random_uuid(), '%s', '%s', '%s', %s, gen_random_uuid(), '%s', gen_random_uuid(), '%s',
                        'RECEIVER', date '%s', date '%s', true, 3)
                """.formatted(
                        circle.ops.value(),
                        to.value(),
                        circle.atOps.value(),
                        to.equals(circle.pup) ? "'%s'".formatted(circle.atPup.value()) : "null",
                        support,
                        state,
                        day(-5),
                        day(until)));
    }

    /// Of the PUP, in training, given to the client of the OPS.
    private void place(String registeredDays, boolean onBenefit, int from, int until) {
        TestPostgres.pastAllWalls(sql, """
                with service as (
                    insert into offer.listing (id, institution_id, name, support, what, for_whom, place, telephone, folded, owner,
                                               confirmed_on, version)
                    values (gen_random_uuid(), '%1$s', 'Kurs spawacza', 'TRAINING', '-', '-', '-', '-', '-',
                            gen_random_uuid(), date '%6$s', 0) returning id),
                offered as (
                    insert into offer.offer (id, listing_id, institution_id, from_day, to_day, asked_until, places, area,
                                             registered_days, on_benefit, created_at)
                    select gen_random_uuid(), id, '%1$s', date '%7$s', date '%8$s', date '%7$s', 1, '', %5$s, %9$s, now()
                      from service returning id)
                insert into offer.reservation (id, offer_id, service, common_client_id, proposer_id, proposer_person,
                                               provider_id, provider_person, clause_id, cited, proposed_at, proposed_by,
                                               held_until, state, ended_at, ended_by)
                select gen_random_uuid(), offered.id, 'Kurs spawacza', m.common_client_id, '%2$s', '%3$s', '%1$s', '%4$s',
                       gen_random_uuid(), '§ 5', now(), gen_random_uuid(), date '%6$s', 'TAKEN', now(), gen_random_uuid()
                  from offered join client.membership m on m.person_id = '%3$s'
                """.formatted(
                        circle.pup.value(),
                        circle.ops.value(),
                        circle.atOps.value(),
                        circle.atPup.value(),
                        registeredDays,
                        day(0),
                        day(from),
                        day(until),
                        onBenefit));
    }

    private void registered(String until) {
        TestPostgres.pastAllWalls(sql, """
                insert into client.employment (person_id, institution_id, registered_since, registered_until, source, as_of)
                values ('%s', '%s', date '2024-08-03', %s, 'test', date '2026-11-01')
                on conflict (person_id) do update set registered_until = excluded.registered_until
                """.formatted(circle.atPup.value(), circle.pup.value(), until));
    }

    private void benefit(InstitutionId holder, PersonId person, String until) {
        past("""
                insert into client.benefit (person_id, institution_id, kind, from_day, to_day, source, as_of)
                values ('%s', '%s', gen_random_uuid()::text, date '2026-01-01', %s, 'test', date '2026-11-01')
                """.formatted(person.value(), holder.value(), until));
    }

    private void past(String statement) {
        TestPostgres.pastAllWalls(sql, statement);
    }
}
