package pl.sciezka.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Role;
import pl.sciezka.shell.SignedIn;
import pl.sciezka.shell.Waiting;
import pl.sciezka.testing.HubTest;

@HubTest
class UndoTests extends OverHttp {

    @Autowired
    WaitingProposals waitingProposals;

    PersonId atPup;
    PersonId atOps;

    @BeforeEach
    void a_common_client() {
        atPup = offices.person(offices.pup, "Nowak", "Maria", 1);
        atOps = offices.person(offices.ops, "Nowak", "Maria", 1);
        proposed(atPup);
        confirm(asked);
    }

    @Test
    void undoing_ends_it_on_both_sides_and_everybody_concerned_has_something_to_do() {
        assertThat(proposer.get("/clients/" + atPup.value() + "/undo").body())
                .contains("Wgląd w obie strony ustanie od razu");
        undo(proposer, atPup, UndoReason.CLIENT_OBJECTED);
        assertThat(tab(proposer, atPup)).contains("nasza instytucja rozwiązała powiązanie", "sprzeciw klienta");
        assertThat(tab(asked, atOps))
                .contains("powiązanie rozwiązała druga strona")
                .doesNotContain("sprzeciw");
        for (var side : List.of(offices.pup, offices.ops)) {
            assertThat(waiting(offices.hire(side, Role.PRACTITIONER)))
                    .extracting(Waiting::what)
                    .contains("discovery.waiting.undone");
            assertThat(waiting(offices.hire(side, Role.DATA_PROTECTION_OFFICER)))
                    .extracting(Waiting::what)
                    .containsExactly("breach.waiting");
        }
        var noted = "/clients/" + atOps.value() + "/undone";
        assertThat(asked.post(noted, noted, Map.of()).statusCode()).isEqualTo(303);
        assertThat(waiting(offices.hire(offices.ops, Role.PRACTITIONER))).isEmpty();
    }

    @Test
    void a_confirmation_is_no_news_once_the_link_is_undone() {
        assertThat(proposer.get("/day").body()).contains("potwierdzono wspólną obsługę");
        undo(asked, atOps, UndoReason.CLIENT_OBJECTED);
        assertThat(proposer.get("/day").body()).doesNotContain("potwierdzono wspólną obsługę");
    }

    @Test
    void of_the_reason_the_partner_learns_only_that_it_was_another_person() {
        undo(proposer, atPup, UndoReason.WRONG_PERSON);
        assertThat(tab(asked, atOps)).contains("Zgłoszono pomyłkę w osobie");
    }

    @Test
    void protection_looks_to_the_partner_like_any_other_end() {
        undo(proposer, atPup, UndoReason.SERVICE_ENDED);
        var ended = tab(asked, atOps);
        proposeAgain();
        confirm(asked);
        proposer.post(anyForm(atPup), anyForm(atPup), Map.of("reason", "SAFETY"));
        arrived();
        assertThat(lastUndone(tab(asked, atOps))).isEqualTo(lastUndone(ended));
    }

    @Test
    void an_undone_link_is_proposed_again_only_knowingly_and_the_partner_sees_it_was_undone() {
        undo(proposer, atPup, UndoReason.WRONG_PERSON);
        var unknowing = propose(proposer, atPup, offices.ops, Map.of());
        assertThat(unknowing.statusCode()).isEqualTo(422);
        assertThat(unknowing.body()).contains("To powiązanie już raz rozwiązano");
        assertThat(propose(asked, atOps, offices.pup, Map.of()).statusCode())
                .as("neither does the other side")
                .isEqualTo(422);
        proposeAgain();
        assertThat(asked.get(question(asked)).body()).contains("To powiązanie już raz rozwiązano");
    }

    @Test
    void the_officer_judges_once_with_words_and_a_day() {
        undo(proposer, atPup, UndoReason.WRONG_PERSON);
        var officer = visitors.as(offices.hire(offices.ops, Role.DATA_PROTECTION_OFFICER));
        var task = task(officer.get("/data-protection").body());
        assertThat(officer.get(task).body()).contains("72 godzin", "Druga strona zgłosiła pomyłkę w osobie");
        assertThat(officer.post(task, task, Map.of("breach", "true")).statusCode())
                .isEqualTo(422);
        assertThat(officer.post(task, task, Map.of("breach", "true", "description", "Zły wpis.", "on", "22.11.2020"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(officer.get(task).body()).contains("Zły wpis.", "22.11.2020");
        assertThat(waiting(offices.hire(offices.ops, Role.DATA_PROTECTION_OFFICER)))
                .isEmpty();
        var foreign = visitors.as(offices.hire(offices.pup, Role.DATA_PROTECTION_OFFICER));
        assertThat(foreign.get(task).statusCode()).isEqualTo(404);
        assertThat(asked.get(task).statusCode()).isEqualTo(404);
    }

    @Test
    void the_officer_sees_numbers_and_no_names() {
        var officer = visitors.as(offices.hire(offices.ops, Role.DATA_PROTECTION_OFFICER));
        var page = officer.get("/data-protection/proposals").body();
        assertThat(page).contains("PUP " + offices.name, "jak zwykle").doesNotContain("Nowak");
        assertThat(asked.get("/data-protection/proposals").statusCode()).isEqualTo(404);
    }

    private void proposeAgain() {
        var again = propose(
                proposer,
                atPup,
                offices.ops,
                Map.of("again", offices.ops.value().toString()));
        assertThat(again.statusCode()).as(again.body()).isEqualTo(303);
        arrived();
    }

    private List<Waiting> waiting(SignedIn who) {
        var staff = who.acting(Purpose.OWN_TASKS);
        return transactions.as(staff, () -> waitingProposals.of(staff));
    }

    private static String task(String page) {
        return page.replaceAll("(?s).*href=\"(/data-protection/breaches/[0-9a-f-]{36})\".*", "$1");
    }

    private static String lastUndone(String page) {
        return page.replaceAll("(?s).*?<li>\\s*[\\d., :]+(powiązanie|nasza)(.*?)</li>.*", "$1$2");
    }
}
