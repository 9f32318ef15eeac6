package pl.sciezka.partnership.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.sciezka.partnership.Examples.BABICE;
import static pl.sciezka.partnership.Examples.PCPR;
import static pl.sciezka.partnership.Examples.PUP;
import static pl.sciezka.partnership.Examples.TRZEBINIA;
import static pl.sciezka.testing.Visitor.words;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.testing.HubTest;

/// A document from its first word to the last signature, as people type it.
@HubTest
class DraftPagesTests extends TypedDrafts {

    @Test
    void an_annex_is_drawn_up_previewed_signed_by_all_and_then_part_of_the_agreement() {
        var pup = director(PUP);
        var draft = start(pup, "Aneks o rodzinie");
        assertThat(director(TRZEBINIA).get(draft).statusCode()).isEqualTo(404);
        pup.post(draft + "/parties/new", party(newcomer));
        var clause = path(pup.post(
                draft + "/clauses/new",
                Map.of("number", "§ 9", "heading", "Rodzina", "body", "Strony widzą rodzinę.", "bases", "UMOWA")));
        assertThat(clause).matches(CLAUSE.pattern());
        pup.post(
                clause,
                Map.of(
                        "viewers", "OPS",
                        "holders", "PUP",
                        "direction", "ONE_WAY",
                        "groups", "FAMILY,EMPLOYMENT",
                        "purpose", "JOINT_SERVICE",
                        "opening", "AGREEMENT"));
        assertThat(words(pup.get(draft)))
                .contains("zobaczy rejestracja w urzędzie pracy: od kiedy, status, zawód skład gospodarstwa")
                .contains("Zostaje zakryte")
                .contains("dziś 0 wspólnych kart");
        pup.post(draft, draft + "/forward", Map.of());
        for (var who : new InstitutionId[] {PUP, TRZEBINIA, BABICE, PCPR}) {
            assertThat(path(sign(director(who), draft))).isEqualTo(draft);
        }
        assertThat(words(director(PCPR).get(draft))).contains("podpisy 4 z 5");
        assertThat(path(director(PCPR).get(draft + "/sign"))).isEqualTo(draft);
        assertThat(path(sign(director(newcomer), draft))).matches(AGREEMENT);
        var agreement = agreement(director(newcomer));
        assertThat(words(director(newcomer).get(agreement))).contains("§ 9");
        assertThat(words(director(newcomer).get(agreement + "/parties"))).contains("Aneks o rodzinie");
    }

    @Test
    void what_stands_in_the_way_is_told_and_nothing_is_put_forward() {
        var pup = director(PUP);
        var draft = start(pup, "Pusty aneks");
        var refused = pup.post(draft, draft + "/forward", Map.of());
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(words(refused)).contains("Dokument niczego nie zmienia");
        assertThat(director(TRZEBINIA).get(draft).statusCode()).isEqualTo(404);
    }

    @Test
    void bad_input_comes_back_with_what_is_wrong_and_what_was_typed() {
        var pup = director(PUP);
        var agreement = agreement(pup);
        var annex = pup.post(agreement + "/annex", Map.of("title", "", "day", "31.02.2027", "number", "7/2027"));
        assertThat(annex.statusCode()).isEqualTo(422);
        assertThat(words(annex)).contains("Wpisz tytuł dokumentu").contains("Wpisz dzień w postaci");
        assertThat(annex.body()).contains("7/2027");
        var draft = start(pup, "Aneks z błędami");
        assertThat(pup.post(draft + "/parties/new", Map.of("institution", "nic"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(pup.post(draft + "/clauses/new", Map.of("number", "§ 4 ust. 1"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(pup.post(draft + "/term", Map.of("choice", "UNTIL", "lastDay", "01.01.2020"))
                        .statusCode())
                .isEqualTo(422);
        var partnership = pup.post("/partnerships/new", Map.of("name", "Partnerstwo próbne", "area", "9999"));
        assertThat(words(partnership))
                .contains("Partnerstwo o tej nazwie już jest")
                .contains("Tego kodu nie ma w rejestrze TERYT");
    }

    @Test
    void a_new_partnership_starts_with_its_agreement() {
        var lead = director(other);
        var draft = path(lead.post(
                "/partnerships/new",
                Map.of(
                        "name", "Partnerstwo " + UUID.randomUUID(),
                        "form", "OPEN",
                        "aim", "Razem",
                        "area", "1203, 1213011",
                        "title", "Umowa")));
        lead.post(draft + "/parties/new", party(other));
        lead.post(draft + "/parties/new", party(newcomer));
        lead.post(draft + "/term", Map.of("choice", "UNTIL", "lastDay", "31.12.2099"));
        lead.post(draft, draft + "/forward", Map.of());
        sign(lead, draft);
        var agreement = path(sign(director(newcomer), draft));
        assertThat(words(director(newcomer).get(agreement))).contains("31.12.2099");
    }

    @Test
    void only_whoever_draws_it_up_changes_it_and_only_those_asked_read_it() {
        var pup = director(PUP);
        var draft = start(pup, "Aneks zamknięty");
        pup.post(draft + "/parties/new", party(newcomer));
        pup.post(draft, draft + "/forward", Map.of());
        assertThat(pup.get(draft + "/words").statusCode()).isEqualTo(404);
        assertThat(director(newcomer).get(draft).statusCode()).isEqualTo(200);
        assertThat(director(InstitutionId.next()).get(draft).statusCode()).isEqualTo(404);
        assertThat(director(newcomer).post(draft, draft + "/back", Map.of()).statusCode())
                .isEqualTo(404);
        director(newcomer).post(draft, draft + "/remarks", Map.of("remark", "Prosimy o inny dzień"));
        assertThat(words(pup.get(draft))).contains("Uwaga: Prosimy o inny dzień");
        pup.post(draft, draft + "/back", Map.of());
        assertThat(director(newcomer).get(draft).statusCode()).isEqualTo(404);
        assertThat(pup.get(draft + "/words").statusCode()).isEqualTo(200);
    }
}
