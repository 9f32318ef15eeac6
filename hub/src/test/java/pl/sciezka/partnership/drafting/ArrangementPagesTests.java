package pl.sciezka.partnership.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.sciezka.partnership.Examples.BABICE;
import static pl.sciezka.partnership.Examples.PCPR;
import static pl.sciezka.partnership.Examples.PUP;
import static pl.sciezka.partnership.Examples.TRZEBINIA;
import static pl.sciezka.testing.Visitor.words;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.testing.HubTest;
import pl.sciezka.testing.PdfCheck;

/// What is arranged about data, from the draft to paper.
@HubTest
class ArrangementPagesTests extends TypedDrafts {

    @Test
    void an_annex_prolongs_what_a_party_arranged_about_data_and_a_wrong_last_day_comes_back() {
        var pup = director(PUP);
        var draft = start(pup, "Aneks o powierzeniu");
        var form = draft + "/arrangements/new";
        assertThat(words(pup.get(form))).contains("Dla strony, która już należy do umowy");
        var typed =
                Map.of("institution", PCPR.value().toString(), "arrangement", "PROCESSING", "arrangedOn", "01.12.2026");
        var wrong = new HashMap<>(typed);
        wrong.put("arrangedTo", "30.11.2026");
        var refused = pup.post(form, wrong);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(words(refused)).contains("Ostatni dzień jest wcześniejszy");
        assertThat(refused.body()).contains("30.11.2026");
        assertThat(pup.post(form, Map.of("arrangement", "NONE")).statusCode()).isEqualTo(422);
        var right = new HashMap<>(typed);
        right.put("arrangedTo", "31.12.2099");
        pup.post(form, right);
        assertThat(words(pup.get(draft))).contains("powierzenie przetwarzania").contains("31.12.2099");
        assertThat(director(TRZEBINIA).get(form).statusCode()).isEqualTo(404);
        pup.post(draft, draft + "/arrangements/" + PCPR.value() + "/remove", Map.of());
        assertThat(words(pup.get(draft))).contains("nie dodaje ani nie przedłuża");
    }

    /// Heads read before they sign, and can read afterwards, what exactly was arranged.
    @Test
    void number_and_essence_of_what_was_arranged_stand_in_the_draft_on_the_page_and_on_paper() throws Exception {
        var pup = director(PUP);
        var draft = start(pup, "Aneks o współadministrowaniu");
        var arranged = new HashMap<>(Map.of(
                "arrangement", "JOINT_CONTROLLERS",
                "arrangedOn", "01.12.2026",
                "arrangedNumber", "WSP.7/2026",
                "essence", "Na żądania osób odpowiada PUP."));
        pup.post(draft + "/parties/new", with(party(newcomer), arranged));
        arranged.put("institution", PCPR.value().toString());
        arranged.put("arrangedNumber", "WSP.8/2026");
        arranged.put("essence", "Na żądania osób odpowiada PCPR.");
        pup.post(draft + "/arrangements/new", arranged);
        var all = new String[] {
            "WSP.7/2026", "Na żądania osób odpowiada PUP.", "WSP.8/2026", "Na żądania osób odpowiada PCPR."
        };
        assertThat(words(director(PUP).get(draft))).contains(all);
        pup.post(draft, draft + "/forward", Map.of());
        for (var who : new InstitutionId[] {PUP, TRZEBINIA, BABICE, PCPR, newcomer}) sign(director(who), draft);
        var agreement = agreement(director(newcomer));
        assertThat(words(director(newcomer).get(agreement + "/parties"))).contains(all);
        for (var paper : new String[] {"/pdf", "/parties/pdf", "/annexes/2/pdf"}) {
            var pdf = director(newcomer).bytes(agreement + paper).body();
            assertThat(PdfCheck.wordsOf(pdf)).as(paper).contains(all);
            PdfCheck.assertIsPdfUa1(pdf);
        }
    }

    static Map<String, String> with(Map<String, String> some, Map<String, String> more) {
        var all = new HashMap<>(some);
        all.putAll(more);
        return all;
    }
}
