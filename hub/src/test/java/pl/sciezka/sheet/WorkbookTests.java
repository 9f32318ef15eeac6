package pl.sciezka.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.VisibilityState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.sciezka.sheet.Cell.Flaw;
import pl.sciezka.sheet.ListRow.Fault;

class WorkbookTests {

    @TempDir
    Path folder;

    private Cell only(String cell, String... sharedTexts) throws IOException {
        return Written.rows(Written.workbook(folder, "<row r='1'>" + cell + "</row>", sharedTexts))
                .getFirst()
                .cell(0);
    }

    @Test
    void texts_numbers_and_days_are_what_excel_shows() throws IOException {
        assertThat(only("<c t='s'><v>1</v></c>", "x", "Żółć &amp; co")).isEqualTo(new Cell.Text("Żółć & co"));
        assertThat(only("<c t='inlineStr'><is><r><t>Ko</t></r><r><t>wal</t></r><rPh><t>x</t></rPh></is></c>"))
                .isEqualTo(new Cell.Text("Kowal"));
        assertThat(only("<c t='str'><v>Jan</v></c>")).isEqualTo(new Cell.Text("Jan"));
        assertThat(only("<c><v>80010112345</v></c>")).isEqualTo(new Cell.Number("80010112345"));
        assertThat(only("<c><v>8.0010112345E10</v></c>")).isEqualTo(new Cell.Number("80010112345"));
        assertThat(only("<c><v>1.50</v></c>")).isEqualTo(new Cell.Number("1.5"));
        assertThat(only("<c t='b'><v>1</v></c>")).isEqualTo(new Cell.Text("PRAWDA"));
        assertThat(only("<c t='d'><v>1980-02-29T00:00:00</v></c>")).isEqualTo(new Cell.Day(LocalDate.of(1980, 2, 29)));
    }

    @Test
    void a_number_is_a_day_when_its_format_says_so() throws IOException {
        var day = new Cell.Day(LocalDate.of(1980, 1, 1));
        assertThat(only("<c s='1'><v>29221</v></c>")).isEqualTo(day);
        assertThat(only("<c s='2'><v>29221.75</v></c>")).isEqualTo(day);
        assertThat(only("<c s='0'><v>29221</v></c>")).isEqualTo(new Cell.Number("29221"));
        assertThat(only("<c s='3'><v>0.5</v></c>")).isEqualTo(new Cell.Number("0.5"));
        assertThat(only("<c s='99'><v>29221</v></c>")).isEqualTo(new Cell.Number("29221"));
        assertThat(only("<c s='1'><v>60</v></c>")).isEqualTo(new Cell.Number("60"));
        assertThat(only("<c s='1'><v>-5</v></c>")).isEqualTo(new Cell.Number("-5"));
        assertThat(day.shown()).isEqualTo("01.01.1980");
    }

    @Test
    void formats_of_days_are_told_from_others() {
        assertThat(List.of("yyyy-mm-dd", "dd\\.mm\\.yyyy", "[$-415]d mmmm yyyy;@", "rrrr-mm-dd", "d/m/yy"))
                .allMatch(NumberFormats::isDay);
        assertThat(List.of("General", "0.00", "#,##0\" dni\"", "[Red]0", "@", "h:mm", "0\\d"))
                .noneMatch(NumberFormats::isDay);
    }

    @Test
    void workbooks_of_old_macs_count_days_from_1904() throws IOException {
        var parts = Written.workbookParts("<row><c s='1'><v>27759</v></c></row>");
        parts.computeIfPresent(
                "xl/workbook.xml", (_, xml) -> xml.replace("<sheets>", "<workbookPr date1904='1'/><sheets>"));
        assertThat(Written.rows(Written.zip(folder, parts)).getFirst().cell(0))
                .isEqualTo(new Cell.Day(LocalDate.of(1980, 1, 1)));
    }

    @Test
    void a_formula_is_not_taken_whatever_it_seems_to_be() throws IOException {
        assertThat(only("<c t='str'><f>A1&amp;B1</f><v>Kowalski</v></c>"))
                .isEqualTo(new Cell.Unusable(Flaw.FORMULA, "Kowalski", 8));
        assertThat(only("<c t='s'><f>X</f><v>0</v></c>", "Jan")).isInstanceOf(Cell.Unusable.class);
        assertThat(only("<c><f t='shared' si='0'/><v>5</v></c>")).isInstanceOf(Cell.Unusable.class);
        assertThat(only("<c><f>NOW()</f></c>")).isEqualTo(new Cell.Unusable(Flaw.FORMULA, "", 0));
    }

    @Test
    void bad_cells_cost_only_their_row() throws IOException {
        assertThat(List.of(
                        only("<c t='e'><v>#N/A</v></c>"),
                        only("<c t='s'><v>7</v></c>"),
                        only("<c t='s'><v>x</v></c>"),
                        only("<c><v>1E999999999</v></c>"),
                        only("<c><v>twelve</v></c>")))
                .allMatch(cell -> cell instanceof Cell.Unusable it && it.flaw() == Flaw.ERROR_VALUE);
        assertThat(only("<c t='inlineStr'><is><t>Ko_x0000_wal</t></is></c>"))
                .isEqualTo(new Cell.Unusable(Flaw.CONTROL_CHARACTER, "Ko\uFFFDwal", 6));
        assertThat(only("<c t='inlineStr'><is><t>a_x000D_\nb_x005C_c</t></is></c>"))
                .isEqualTo(new Cell.Text("a b\\c"));
        assertThat(only("<c t='inlineStr'><is><t>" + "x".repeat(40_000) + "</t></is></c>"))
                .isInstanceOf(Cell.Unusable.class);
    }

    @Test
    void addresses_decide_where_a_cell_is_and_made_up_ones_cost_only_their_row() throws IOException {
        var rows = Written.rows(Written.workbook(folder, """
                <row r='3'><c r='B3' t='str'><v>b</v></c><c t='str'><v>c</v></c></row>
                <row r='9'><c r='ZZZZZZZZZZ9'><v>1</v></c></row>
                <row r='4'><c r='A4'><v>1</v></c><c r='A4'><v>2</v></c></row>
                <row r='-1'><c r=''><v>5</v></c></row><row r='99999999999'/>
                <row><c r='GS1'><v>6</v></c></row>"""));
        assertThat(rows).extracting(ListRow::number).containsExactly(3, 9, 10, 11, 13);
        assertThat(Written.shown(rows.getFirst())).containsExactly("", "b", "c");
        assertThat(rows.getFirst().address(1)).isEqualTo("B3");
        assertThat(rows.get(1).fault()).isEqualTo(Fault.TOO_WIDE);
        assertThat(Written.shown(rows.get(2))).containsExactly("2");
        assertThat(rows.getLast().fault()).isEqualTo(Fault.TOO_WIDE);
        assertThat(ListRow.letters(0) + ListRow.letters(26) + ListRow.letters(199))
                .isEqualTo("AAAGR");
    }

    @Test
    void the_first_visible_sheet_with_rows_is_the_list() throws IOException {
        var file = folder.resolve("sheets");
        try (var out = Files.newOutputStream(file);
                var workbook = new org.dhatim.fastexcel.Workbook(out, "t", "1.0")) {
            var hidden = workbook.newWorksheet("Ukryty");
            hidden.value(0, 0, "nie ten");
            hidden.setVisibilityState(VisibilityState.HIDDEN);
            workbook.newWorksheet("Pusty");
            workbook.newWorksheet("Osoby").value(2, 1, "Łoś");
            workbook.newWorksheet("Uwagi").value(0, 0, "też nie");
        }
        assertThat(ListFile.open(file)).isInstanceOfSatisfying(ListFile.Opening.Opened.class, opened -> {
            assertThat(opened.list().format()).isEqualTo(new ListFile.Format.Sheet("Osoby", 2));
            assertThat(Written.rows(opened.list()).getFirst().address(1)).isEqualTo("B3");
        });
    }

    @Test
    void names_of_parts_and_prefixes_of_other_programs_are_understood() throws IOException {
        var file = Written.zip(
                folder,
                Map.of(
                        "[Content_Types].xml",
                                "\uFEFF<?xml version='1.0'?>"
                                        + Written.types(Written.SHEET_TYPE)
                                                .replace("/xl/workbook.xml", "/book/main.xml"),
                        "book/main.xml",
                                "<x:workbook xmlns:x='u' xmlns:rel='r'><x:sheets><x:sheet name='L' rel:id='a'/></x:sheets></x:workbook>",
                        "book/_rels/main.xml.rels",
                                "<Relationships><Relationship Id='a' Type='t/worksheet' Target='/data/one.xml'/></Relationships>",
                        "data/one.xml",
                                "<x:worksheet xmlns:x='u'><!-- < made by hand > --><x:sheetData><x:row><x:c t='str'><x:v><![CDATA[a<b]]></x:v></x:c></x:row></x:sheetData></x:worksheet>"));
        assertThat(Written.shown(file)).containsExactly(List.of("a<b"));
    }
}
