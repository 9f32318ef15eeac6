package pl.sciezka.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pl.sciezka.kernel.Role;
import pl.sciezka.testing.HubTest;

@HubTest
class ProposalTests extends OverHttp {

    @Test
    void only_a_confirmation_makes_a_common_client_and_both_sides_are_told() {
        var atPup = offices.person(offices.pup, "Nowak", "Marja", 1);
        var atOps = offices.person(offices.ops, "Nowakowa", "Maria", 1);
        var sent = proposed(atPup);
        assertThat(proposer.get(sent).body()).contains("Brak potwierdzenia do");
        var page = asked.get(question(asked)).body();
        assertThat(page)
                .contains("Nowakowa", "PUP " + offices.name, "§ 3 ust. 1")
                .doesNotContain("Marja");
        assertThat(partnersOf(offices.ops, atOps))
                .as("nothing before the answer")
                .isEmpty();
        assertThat(confirm(asked).statusCode()).isEqualTo(303);
        assertThat(partnersOf(offices.pup, atPup)).containsExactly(offices.ops);
        assertThat(proposer.get(sent).body()).contains("to nasz wspólny klient");
        assertThat(tab(proposer, atPup)).contains("OPS " + offices.name, "§ 4 ust. 1");
        assertThat(tab(asked, atOps)).contains("PUP " + offices.name);
        for (var side : List.of(offices.pup, offices.ops))
            assertThat(offices.rows(side, "client.sentence"))
                    .anyMatch(it -> it.contains("\"common-client-born\"")
                            && it.contains(side.value().toString()));
    }

    @Test
    void what_the_asked_side_keeps_joins_with_nothing_of_the_other_side() {
        var atPup = offices.person(offices.pup, "Nowak", "Maria", 1);
        offices.person(offices.ops, "Nowak", "Maria", 1);
        var id = proposed(atPup).substring("/proposals/sent/".length());
        var opening = offices.rows(offices.pup, "client.opening").getFirst();
        var kept = offices.rows(offices.ops, "discovery.incoming").toString()
                + offices.rows(offices.ops, "discovery.arrival");
        assertThat(kept)
                .contains(offices.pup.value().toString())
                .doesNotContain(id, atPup.value().toString());
        assertThat(opening).contains(atPup.value().toString());
        assertThat(kept).doesNotContain(opening.replaceAll(".*\"id\": \"([^\"]+)\".*", "$1"));
    }

    @Test
    void without_a_number_the_asked_side_is_told_to_judge() {
        var atPup = offices.person(offices.pup, "Żółć", "Ewa", null);
        offices.person(offices.ops, "Żółć", "Ewa", 7);
        proposed(atPup);
        assertThat(asked.get(question(asked)).body()).contains("Zgadza się tylko imię, nazwisko i data urodzenia");
    }

    @Test
    void a_declined_question_stays_here_with_its_reason() {
        var atPup = offices.person(offices.pup, "Nowak", "Maria", 1);
        var atOps = offices.person(offices.ops, "Nowak", "Maria", 1);
        proposed(atPup);
        var question = question(asked);
        assertThat(asked.post(question, question + "/decline", Map.of()).statusCode())
                .isEqualTo(422);
        assertThat(asked.post(question, question + "/decline", Map.of("reason", "NOT_SERVED_ANY_MORE"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(asked.get(question).body()).contains("Nie obsługujemy już tej osoby");
        assertThat(offices.rows(offices.pup, "discovery.incoming")).isEmpty();
        assertThat(asked.post(anyForm(atOps), question + "/confirm", Map.of()).statusCode())
                .as("answered once")
                .isEqualTo(409);
    }

    @Test
    void a_withdrawn_proposal_is_asked_no_more() {
        var atPup = offices.person(offices.pup, "Nowak", "Maria", 1);
        offices.person(offices.ops, "Nowak", "Maria", 1);
        var sent = proposed(atPup);
        proposer.post(sent, sent + "/end", Map.of());
        arrived();
        assertThat(offices.rows(offices.ops, "discovery.incoming")).allMatch(it -> it.contains("SETTLED"));
    }

    @Test
    void a_protected_person_is_proposed_to_nobody_and_what_was_sent_is_taken_back() {
        var atPup = offices.person(offices.pup, "Nowak", "Maria", 1);
        var atOps = offices.person(offices.ops, "Nowak", "Maria", 1);
        proposed(atPup);
        var form = "/clients/" + atPup.value() + "/protection";
        proposer.post(form, form, Map.of("reason", "SAFETY"));
        arrived();
        assertThat(offices.rows(offices.ops, "discovery.incoming")).allMatch(it -> it.contains("SETTLED"));
        assertThat(send(atPup)).isEqualTo(new SendProposal.Result.Refused(SendProposal.Refusal.PROTECTED));
        propose(asked, atOps, offices.pup, Map.of());
        arrived();
        assertThat(offices.rows(offices.pup, "discovery.incoming")).isEmpty();
    }

    @Test
    void a_stranger_finds_neither_person_nor_proposal_nor_question() {
        var atPup = offices.person(offices.pup, "Nowak", "Maria", 1);
        offices.person(offices.ops, "Nowak", "Maria", 1);
        var sent = proposed(atPup);
        var question = question(asked);
        var stranger = visitors.as(offices.hire(offices.stranger, Role.PRACTITIONER));
        for (var path : List.of(sent, question, LinkTab.path(atPup), "/clients/" + atPup.value() + "/proposals/new"))
            assertThat(stranger.get(path).statusCode()).as(path).isEqualTo(404);
        assertThat(proposer.get(question).statusCode())
                .as("the proposer's side")
                .isEqualTo(404);
        for (var table : List.of("proposal", "arrival", "incoming", "undone", "breach_task"))
            assertThat(offices.rows(offices.stranger, "discovery." + table)).isEmpty();
    }

    @Test
    void without_a_clause_nobody_can_be_asked() {
        var atPup = offices.person(offices.pup, "Nowak", "Maria", 1);
        assertThat(proposer.get("/clients/" + atPup.value() + "/proposals/new").body())
                .contains("OPS " + offices.name);
        offices.endAgreement();
        assertThat(proposer.get("/clients/" + atPup.value() + "/proposals/new").body())
                .contains("Żadna umowa nie pozwala");
        var sent = proposer.post(
                anyForm(atPup),
                "/clients/" + atPup.value() + "/proposals/new",
                Map.of("partner", offices.ops.value().toString()));
        assertThat(sent.statusCode()).isEqualTo(422);
    }
}
