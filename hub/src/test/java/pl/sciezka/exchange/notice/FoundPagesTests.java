package pl.sciezka.exchange.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.sciezka.testing.Visitor.words;

import java.util.EnumSet;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.sciezka.exchange.Exchanging;
import pl.sciezka.kernel.DataGroup;
import pl.sciezka.kernel.Role;
import pl.sciezka.testing.HubTest;
import pl.sciezka.testing.Visitors;

/// What a list brought to light goes to the partners by an official's hand alone.
@HubTest
class FoundPagesTests extends Exchanging {

    private static final String FOUND = "/notices/found";

    @Autowired
    Visitors all;

    @Override
    protected EnumSet<DataGroup> groups() {
        return EnumSet.of(DataGroup.IDENTITY, DataGroup.EMPLOYMENT);
    }

    @Test
    void what_was_found_says_whom_it_would_reach_and_on_what_basis() {
        found("DEREGISTERED", null);
        assertThat(words(pup.get(FOUND)))
                .contains("Żółkiewska Łucja", "Wyrejestrowanie", "OPS " + circle.name, "podstawa: § 6 ust. 1");
        assertThat(words(ops.get(FOUND))).contains("Nic nie czeka").doesNotContain("Żółkiewska");
        assertThat(words(stranger.get(FOUND))).contains("Nic nie czeka");
        assertThat(words(ops.get("/notices"))).contains("Nic nie czeka");
    }

    @Test
    void an_official_chooses_the_reason_and_the_partner_is_told_once() {
        var change = found("DEREGISTERED", null);
        var without = pup.post(FOUND, Map.of("do", "tell", "chosen", change));
        assertThat(without.statusCode()).isEqualTo(422);
        assertThat(words(without)).contains("Wybierz powód");
        assertThat(words(ops.get("/notices"))).contains("Nic nie czeka");

        var form = Map.of("do", "tell", "chosen", change, "reason-" + change, "TOOK_WORK");
        assertThat(sent(pup, FOUND, form)).startsWith(FOUND);
        assertThat(words(ops.get("/notices"))).contains("Wyrejestrowanie (podjęcie pracy)", "1 powiadomienie");
        assertThat(words(pup.get(FOUND))).contains("Nic nie czeka");
        assertThat(circle.text(
                        circle.pup,
                        "select found_on_list::text from exchange.notice where institution_id = '" + circle.pup.value()
                                + "'"))
                .isEqualTo("true");
        assertThat(state(change)).isEqualTo("TOLD/-");

        found("REGISTERED", null);
        assertThat(sent(pup, FOUND, form)).startsWith(FOUND);
        assertThat(words(ops.get("/notices"))).contains("1 powiadomienie");
    }

    @Test
    void nothing_leaves_without_a_clause_and_what_reaches_nobody_waits_until_skipped() {
        var change = found("BENEFIT_ENDED", "zasiłek okresowy");
        assertThat(words(pup.get(FOUND))).contains("zasiłek okresowy", "Nikt: żaden partner");
        sent(pup, FOUND, Map.of("do", "tell", "chosen", change));
        assertThat(words(pup.get(FOUND))).contains("zasiłek okresowy");
        assertThat(words(ops.get("/notices"))).contains("Nic nie czeka");

        var without = pup.post(FOUND, Map.of("do", "skip", "chosen", change));
        assertThat(without.statusCode()).isEqualTo(422);
        assertThat(pup.post(FOUND, Map.of("do", "skip", "chosen", change, "why", "LISTED_AGAIN"))
                        .statusCode())
                .as("only a list says so")
                .isEqualTo(422);
        sent(pup, FOUND, Map.of("do", "skip", "chosen", change, "why", "KNOWN"));
        assertThat(words(pup.get(FOUND))).contains("Nic nie czeka");
        assertThat(state(change)).isEqualTo("DROPPED/KNOWN");
    }

    @Test
    void who_is_not_on_the_list_is_a_question_and_never_told_by_a_tick() {
        var change = found("NOT_LISTED", null);
        assertThat(words(pup.get(FOUND))).contains("Nie ma już tej osoby na liście", "Powiadom z karty klienta");
        sent(pup, FOUND, Map.of("do", "tell", "chosen", change));
        assertThat(state(change)).isEqualTo("WAITING/-");
        assertThat(words(ops.get("/notices"))).contains("Nic nie czeka");
    }

    @Test
    void others_neither_tell_nor_skip_and_a_protected_person_is_not_there() {
        var change = found("DEREGISTERED", null);
        var form = Map.of("do", "tell", "chosen", change, "reason-" + change, "TOOK_WORK");
        sent(stranger, FOUND, form);
        sent(ops, FOUND, Map.of("do", "skip", "chosen", change, "why", "KNOWN"));
        assertThat(state(change)).isEqualTo("WAITING/-");
        circle.as(
                circle.pup,
                () -> circle.run(
                        "update client.person set protected_since = now(), protected_reason = 'VIOLENCE' where id = '"
                                + circle.atPup.value() + "'"));
        assertThat(words(pup.get(FOUND))).contains("Nic nie czeka").doesNotContain("Żółkiewska");
        sent(pup, FOUND, form);
        assertThat(words(ops.get("/notices"))).contains("Nic nie czeka");
    }

    @Test
    void the_coordinator_is_told_how_many_wait() {
        var coordinator = all.as(circle.hire(circle.pup, "Koordynatorka", Role.COORDINATOR));
        assertThat(words(coordinator.get("/day"))).doesNotContain("Zmiany znalezione");
        found("DEREGISTERED", null);
        found("MOVED", "Babice");
        assertThat(words(coordinator.get("/day"))).contains("Zmiany znalezione na liście: 2");
        assertThat(words(pup.get("/day"))).doesNotContain("Zmiany znalezione");
    }

    @Test
    void two_thousand_are_shown_in_parts() {
        circle.as(circle.pup, () -> circle.run("""
                insert into client.found_change (id, institution_id, person_id, kind, day, detail, list_id, found_at)
                select gen_random_uuid(), '%s', '%s', 'BENEFIT_GRANTED', current_date, 'Zasiłek ' || n,
                       gen_random_uuid(), now() from generate_series(1, 2000) n
                """.formatted(circle.pup.value(), circle.atPup.value())));
        var first = pup.get(FOUND);
        assertThat(words(first)).contains("2000 znalezionych zmian", "z 40");
        assertThat(first.body().split("name=\"chosen\"", -1)).hasSize(51);
        assertThat(pup.get(FOUND + "?page=40").body()).contains("name=\"chosen\"");
        assertThat(pup.get(FOUND + "?page=4000").statusCode()).isEqualTo(200);
    }

    private String found(String kind, @Nullable String detail) {
        var id = UUID.randomUUID().toString();
        circle.as(
                circle.pup,
                () -> circle.run("""
                insert into client.found_change (id, institution_id, person_id, kind, day, detail, list_id, found_at)
                values ('%s', '%s', '%s', '%s', current_date, %s, gen_random_uuid(), now())
                """.formatted(
                                id,
                                circle.pup.value(),
                                circle.atPup.value(),
                                kind,
                                detail == null ? "null" : "'" + detail + "'")));
        return id;
    }

    private String state(String change) {
        return circle.text(
                circle.pup,
                "select state || '/' || coalesce(skip_reason, '-') from client.found_change where id = '" + change
                        + "'");
    }
}
