package pl.sciezka.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.sciezka.sheet.Cell.Flaw;

class CellTextTests {

    @Test
    void a_letter_has_one_form() {
        var apart = Normalizer.normalize("Żółć", Normalizer.Form.NFD);
        assertThat(apart).isNotEqualTo("Żółć");
        assertThat(CellText.read(apart)).isEqualTo(new Cell.Text("Żółć"));
    }

    @Test
    void spaces_of_all_kinds_become_single_ones_between_words() {
        assertThat(CellText.read(" \u00A0ul.\tDługa\r\n 5\u202F ")).isEqualTo(new Cell.Text("ul. Długa 5"));
        assertThat(CellText.read(" Jan ")).isEqualTo(new Cell.Text("Jan"));
        assertThat(CellText.read("\u00A0 \t")).isEqualTo(Cell.BLANK);
    }

    @Test
    void invisible_signs_that_mean_nothing_are_left_out() {
        assertThat(CellText.read("\uFEFFKo\u00ADwal\u200Bski\u2060")).isEqualTo(new Cell.Text("Kowalski"));
    }

    @ParameterizedTest
    @CsvSource({
        "0000, CONTROL_CHARACTER", "0007, CONTROL_CHARACTER", "001F, CONTROL_CHARACTER", "009C, CONTROL_CHARACTER",
        "202E, DIRECTION_MARK", "200F, DIRECTION_MARK", "2066, DIRECTION_MARK", "061C, DIRECTION_MARK",
        "FFFD, LOST_LETTER", "D800, LOST_LETTER", "E000, LOST_LETTER", "FFFF, LOST_LETTER"
    })
    void what_could_deceive_is_reported_and_shown_as_lost(String code, Flaw flaw) {
        var cell = CellText.read("Kowal" + (char) Integer.parseInt(code, 16) + "ski");
        assertThat(cell).isEqualTo(new Cell.Unusable(flaw, "Kowal\uFFFDski", 9));
        assertThat(CellText.read(cell.shown())).isInstanceOf(Cell.Unusable.class);
    }

    @Test
    void a_cell_of_ten_thousand_characters_is_cut_visibly_and_refused_again_when_it_comes_back() {
        var cell = (Cell.Unusable) CellText.read("a".repeat(10_000));
        assertThat(cell.flaw()).isEqualTo(Flaw.TOO_LONG);
        assertThat(cell.length()).isEqualTo(10_000);
        assertThat(cell.shown()).hasSize(1_001).endsWith("a…");
        assertThat(CellText.read(cell.shown())).isInstanceOf(Cell.Unusable.class);
        assertThat(CellText.read("a".repeat(1_000))).isInstanceOf(Cell.Text.class);
    }

    @Test
    void a_cut_never_parts_a_pair_of_surrogates() {
        var cell = CellText.read("a".repeat(999) + "😀".repeat(10));
        assertThat(cell.shown()).endsWith("a…").hasSize(1_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+48600100200", "-", "@dom", "Zażółć", "O'Hara"})
    void what_looks_like_a_formula_is_text(String text) {
        assertThat(CellText.read(text)).isEqualTo(new Cell.Text(text));
        assertThat(CellText.read(Neutral.neutralised(text))).isEqualTo(new Cell.Text(text));
    }

    @Test
    void nothing_prints_the_content_of_a_cell() {
        assertThat(CellText.read("Kowalski")).hasToString("Text[*]");
        assertThat(new Cell.Number("80010112345")).hasToString("Number[*]");
        assertThat(CellText.read("Kowal\0ski")).hasToString("Unusable[CONTROL_CHARACTER]");
    }
}
