package pl.sciezka.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.sciezka.testing.Visitor.words;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.sciezka.client.AlertRule;
import pl.sciezka.shell.Texts;
import pl.sciezka.testing.HubTest;
import pl.sciezka.testing.TestPostgres;

/// Scenarios of the collision guard: what is found, on which day, and when nothing is.
@HubTest
class GuardTests extends Exchanging {

    @Autowired
    JdbcClient sql;

    @Autowired
    Texts texts;

    private final UUID first = UUID.randomUUID();
    private final UUID second = UUID.randomUUID();

    @ParameterizedTest
    @EnumSource(AlertRule.class)
    void every_rule_says_what_it_found_and_where_it_stands(AlertRule rule) {
        for (var language : new Locale[] {Texts.POLISH, Locale.ENGLISH}) {
            var key = "AlertRule." + rule;
            assertThat(texts.text(language, key, "a", "b")).isNotEqualTo(key).isNotBlank();
            assertThat(texts.text(language, key + ".title"))
                    .isNotEqualTo(key + ".title")
                    .hasSizeBetween(5, 60);
            assertThat(texts.text(language, key + ".rule"))
                    .isNotEqualTo(key + ".rule")
                    .isNotBlank();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "OWN_WISH, 0, 30, świadczenia do, pracodawca zgłasza",
        "OWN_WISH, -29, 1, świadczenia do, Ponowna rejestracja",
        "TOOK_WORK, 0, 60, doradca PUP może pomagać, świadczenia do",
        "TOOK_WORK, -10, 20, pracodawca zgłasza, Ponowna rejestracja",
        "TIME_OVER, -5, 85, Ponowna rejestracja możliwa, pracodawca zgłasza",
    })
    void what_a_deregistration_changes_is_told_with_its_day(
            String reason, int day, int until, String found, String notFound) {
        deregistered(reason, day);
        assertThat(words(ops.get(atOps() + "/alerts")))
                .contains(found, inDays(until))
                .doesNotContain(notFound);
        assertThat(words(ops.get(atOps()))).as("the tab").contains("Uwaga");
    }

    @Test
    void what_is_over_is_told_no_more() {
        deregistered("OWN_WISH", -31);
        assertThat(words(ops.get(atOps() + "/alerts")))
                .doesNotContain("świadczenia do")
                .contains("Prace społecznie użyteczne", "niepotwierdzone");
    }

    @Test
    void after_ninety_days_and_after_registering_anew_nothing_is_left() {
        deregistered("TIME_OVER", -91);
        assertThat(words(ops.get(atOps() + "/alerts"))).contains("Nic się nie zderza");
        deregistered("OWN_WISH", -2);
        assertThat(words(ops.get(atOps() + "/alerts"))).contains("świadczenia do");
        sent(pup, atPup() + "/notices/new?kind=REGISTERED", Map.of("day", inDays(0)));
        assertThat(words(ops.get(atOps() + "/alerts"))).contains("Nic się nie zderza");
        assertThat(words(ops.get(atOps()))).as("no tab").doesNotContain("Uwaga");
    }

    @Test
    void the_notice_itself_says_what_it_changes_and_a_removed_one_no_more() {
        var notice = deregistered("OWN_WISH", 0);
        assertThat(words(ops.get(notice))).contains("Co to zmienia dalej", "art. 67", inDays(30));
        sent(pup, notice + "/removal", Map.of("reason", "NOT_TRUE"));
        assertThat(words(ops.get(notice))).doesNotContain("Co to zmienia dalej");
        assertThat(words(ops.get(atOps() + "/alerts"))).contains("Nic się nie zderza");
    }

    @Test
    void a_step_that_waits_for_a_dropped_one_is_found() {
        plan();
        assertThat(words(ops.get(atOps() + "/alerts"))).contains("Nic się nie zderza");
        past("update plan.action set state = 'DROPPED' where what = 'Pierwszy'");
        assertThat(words(ops.get(atOps() + "/alerts")))
                .contains("Krok planu „Drugi”", "czeka na krok, który odwołano: „Pierwszy” (OPS " + circle.name + ")")
                .doesNotContain("Zostaje tak");
        assertThat(stranger.get(atOps() + "/alerts").statusCode()).isEqualTo(404);
    }

    @Test
    void whoever_does_the_waiting_step_is_told_in_the_day_and_may_leave_it() {
        plan();
        assertThat(words(pup.get("/day"))).doesNotContain("który odwołano");
        past("update plan.action set state = 'DROPPED' where what = 'Pierwszy'");
        assertThat(words(pup.get("/day")))
                .contains("Krok „Drugi” czeka na krok, który odwołano: „Pierwszy” (OPS " + circle.name + ")");
        assertThat(words(ops.get("/day"))).as("who dropped it knows").doesNotContain("który odwołano");
        sent(pup, atPup() + "/alerts/kept", Map.of("ours", second.toString(), "theirs", first.toString()));
        assertThat(words(pup.get("/day"))).doesNotContain("który odwołano");
        assertThat(words(pup.get(atPup() + "/alerts"))).contains("Krok planu „Drugi”", "Zostaje tak: Anna Doradca");
    }

    @Test
    void steps_of_an_office_where_the_registration_ended_are_one_alert() {
        plan();
        circle.as(
                circle.pup,
                () -> sql.sql("""
                        insert into client.employment (person_id, institution_id, registered_since, registered_until,
                                                       source, as_of)
                        values (:person, :own, date '2024-08-03', date '2026-01-03', 'test', date '2026-11-01')
                        """)
                        .param("person", circle.atPup.value())
                        .param("own", circle.pup.value())
                        .update());
        assertThat(words(ops.get(atOps() + "/alerts")))
                .containsOnlyOnce("Rejestracja skończyła się 03.01.2026. PUP " + circle.name + " prowadzi jeszcze")
                .contains("Drugi", "Czwarty")
                .doesNotContain("Trzeci", "Zrobiony", "Rejestracja w urzędzie pracy i rozmowa");
    }

    private String deregistered(String reason, int day) {
        return sent(pup, atPup() + "/notices/new?kind=DEREGISTERED", Map.of("day", inDays(day), "reason", reason));
    }

    /// The second step, of the PUP, waits for the first; the third is of the OPS, the others are of the PUP.
    private void plan() {
        past("""
                with plan as (
                    insert into plan.joint_plan (id, common_client_id, institution_id, state, state_day, content, agreements, parts)
                    select gen_random_uuid(), m.common_client_id, m.institution_id, 'ACTIVE', current_date, 1, '[]', 8
                      from client.membership m where m.person_id = '%1$s' returning id, common_client_id)
                insert into plan.action (id, goal_id, plan_id, common_client_id, institution_id, place, what, by_client, due,
                                         state, state_day, waits_for, provenance, removed)
                select v.id::uuid, gen_random_uuid(), plan.id, common_client_id, v.owner::uuid, v.place, v.what, false,
                       current_date + 30, v.state, current_date, v.waits::uuid[], '{"origin": {}, "traces": []}', false
                  from plan cross join (values ('%2$s', '%4$s', 1, 'Pierwszy', 'AGREED', '{}'),
                       ('%3$s', '%5$s', 2, 'Drugi', 'AGREED', '{%2$s}'),
                       (gen_random_uuid()::text, '%4$s', 3, 'Trzeci', 'AGREED', '{}'),
                       (gen_random_uuid()::text, '%5$s', 4, 'Czwarty', 'IN_PROGRESS', '{}'),
                       (gen_random_uuid()::text, '%5$s', 5, 'Zrobiony', 'DONE', '{}'),
                       (gen_random_uuid()::text, '%5$s', 6, 'Rejestracja w urzędzie pracy i rozmowa', 'AGREED', '{}'))
                       as v (id, owner, place, what, state, waits)
                """.formatted(circle.atPup.value(), first, second, circle.ops.value(), circle.pup.value()));
    }

    private void past(String statement) {
        TestPostgres.pastAllWalls(sql, statement);
    }
}
