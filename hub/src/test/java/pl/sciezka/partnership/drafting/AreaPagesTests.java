package pl.sciezka.partnership.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.sciezka.partnership.Examples.BABICE;
import static pl.sciezka.partnership.Examples.PCPR;
import static pl.sciezka.partnership.Examples.PUP;
import static pl.sciezka.partnership.Examples.TRZEBINIA;
import static pl.sciezka.testing.Visitor.words;

import java.util.Map;
import org.junit.jupiter.api.Test;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.testing.HubTest;
import pl.sciezka.testing.PdfCheck;

/// An annex changes where the agreement is in force.
@HubTest
class AreaPagesTests extends TypedDrafts {

    @Test
    void what_comes_in_and_goes_out_is_told_before_anyone_signs_and_holds_afterwards() throws Exception {
        var pup = director(PUP);
        var draft = start(pup, "Aneks o obszarze");
        var form = draft + "/area";
        assertThat(words(pup.get(form))).contains("Bez tego dokumentu: powiat chrzanowski.");
        assertThat(pup.post(form, Map.of("area", "")).statusCode()).isEqualTo(422);
        var unknown = pup.post(form, Map.of("area", "1203, 9999"));
        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(unknown.body()).contains("1203, 9999", "Tego kodu nie ma w rejestrze TERYT");

        pup.post(form, Map.of("area", "1213011"));
        assertThat(words(pup.get(draft)))
                .contains("Dochodzi: gmina Oświęcim.")
                .contains("Odpada: powiat chrzanowski.")
                .contains("ma siedzibę w miejscu, które odpada z obszaru");
        pup.post(form, Map.of("area", "1203"));
        assertThat(words(pup.post(draft, draft + "/forward", Map.of()))).contains("Dokument niczego nie zmienia");

        pup.post(form, Map.of("area", "1203 1213011"));
        assertThat(words(pup.get(draft)))
                .contains("Dochodzi: gmina Oświęcim.")
                .doesNotContain("Odpada:", "ma siedzibę w miejscu");
        assertThat(director(TRZEBINIA).get(form).statusCode()).isEqualTo(404);
        pup.post(draft, draft + "/forward", Map.of());
        assertThat(pup.get(form).statusCode()).isEqualTo(404);
        assertThat(words(director(TRZEBINIA).get(draft))).contains("Dochodzi: gmina Oświęcim.");
        for (var who : new InstitutionId[] {PUP, TRZEBINIA, BABICE, PCPR}) sign(director(who), draft);

        var agreement = agreement(pup);
        assertThat(words(pup.get(agreement + "/parties"))).contains("powiat chrzanowski, gmina Oświęcim");
        var partnership = pup.findOn(agreement + "/parties", "/partnerships/[0-9a-f-]{36}");
        assertThat(words(pup.get(partnership))).contains("gmina Oświęcim 1213011");
        for (var paper : new String[] {"/pdf", "/annexes/2/pdf"})
            assertThat(PdfCheck.wordsOf(pup.bytes(agreement + paper).body()))
                    .as(paper)
                    .contains("powiat chrzanowski, gmina Oświęcim");
    }
}
