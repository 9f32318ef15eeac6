package pl.sciezka.shell;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What a screen reader hears of the components: each field is named and explained, each error can be reached.
class ComponentsTests {

    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(
            null, ContentType.Html, ComponentsTests.class.getClassLoader(), "pl.sciezka");

    private final FormErrors errors =
            FormErrors.collect().when(true, "due", "error.incomplete.what").done();

    @Test
    void a_field_is_named_by_its_label_and_explained_by_hint_and_error() {
        var field = draw("Field", Map.of("name", "due", "label", "Termin", "hint", "Na przykład", "errors", errors));
        assertThat(field)
                .contains("<label class=\"govuk-label\" for=\"due\">Termin")
                .contains("aria-describedby=\"due-hint due-error\"")
                .contains("id=\"due-hint\"")
                .contains("id=\"due-error\"")
                .contains("aria-invalid=\"true\"");
    }

    @Test
    void a_field_without_hint_or_error_says_nothing_needless() {
        assertThat(draw("Field", Map.of("name", "due", "label", "Termin", "advised", false)))
                .doesNotContain("aria-describedby")
                .doesNotContain("aria-invalid")
                .doesNotContain("value=");
    }

    @Test
    void a_field_for_words_says_so_and_a_field_for_a_number_does_not() {
        assertThat(draw("Field", Map.of("name", "why", "label", "Powód")))
                .contains("name=\"_prose.why\" value=\"1 0 Powód\"");
        assertThat(draw("TextArea", Map.of("name", "why", "label", "Powód", "max", 500)))
                .contains("name=\"_prose.why\" value=\"4 500 Powód\"");
        assertThat(draw("Field", Map.of("name", "place", "label", "Miejsce", "width", 20, "autocomplete", "off")))
                .contains("name=\"_prose.place\"");
        assertThat(draw("Field", Map.of("name", "phone", "label", "Telefon", "type", "tel")))
                .contains("name=\"_prose.phone\"");
        assertThat(draw("Field", Map.of("name", "age", "label", "Wiek", "width", 3, "inputmode", "numeric")))
                .doesNotContain("_prose");
        assertThat(draw("Field", Map.of("name", "login", "label", "Login", "autocomplete", "username")))
                .doesNotContain("_prose");
    }

    @Test
    void a_field_offers_what_may_be_typed() {
        assertThat(draw("Field", Map.of("name", "gmina", "label", "Gmina", "suggestions", List.of("Trzebinia"))))
                .contains("list=\"gmina-list\"", "<datalist id=\"gmina-list\">", "<option value=\"Trzebinia\">");
    }

    /// A browser leaves out the first line break of a text area.
    @Test
    void a_text_that_begins_with_an_empty_line_keeps_it() {
        assertThat(draw("TextArea", Map.of("name", "q", "label", "Uwaga", "value", "\nTak")))
                .contains(">\n\nTak</textarea>");
    }

    @Test
    void the_summary_leads_to_the_field_and_to_the_first_of_several_choices() {
        assertThat(draw("ErrorSummary", Map.of("errors", errors))).contains("href=\"#due\"");
        var options = List.of(new Option("a", "Tak"), new Option("b", "Nie", "Później"));
        var radios = draw("Radios", Map.of("name", "due", "label", "Kiedy", "options", options, "value", "b"));
        assertThat(radios)
                .contains("id=\"due\" name=\"due\" value=\"a\"")
                .contains("value=\"b\" checked aria-describedby=\"due-1-hint\"");
    }

    @Test
    void what_people_typed_is_text_and_never_markup() {
        var typed = "\"><script>alert(1)</script>";
        assertThat(draw("Field", Map.of("name", "q", "label", "Szukaj", "value", typed)))
                .doesNotContain("<script>");
        assertThat(draw("TextArea", Map.of("name", "q", "label", "Szukaj", "value", typed)))
                .doesNotContain("<script>");
        assertThat(draw("Tag", Map.of("text", typed))).doesNotContain("<script>");
    }

    @Test
    void a_difference_says_in_words_what_kind_it_is() {
        assertThat(draw("DifferenceRow", Map.of("what", "Kurs", "now", "maj"))).contains("dodane", "nie było");
        assertThat(draw("DifferenceRow", Map.of("what", "Kurs", "was", "maj"))).contains("usunięte", "nie ma");
        assertThat(draw("DifferenceRow", Map.of("what", "Kurs", "was", "maj", "now", "lipiec")))
                .contains("zmienione", "<del>maj</del>", "<ins>lipiec</ins>");
    }

    @Test
    void a_sorted_column_says_so() {
        var column = Column.sorted("Termin", "/clients?sort=due", Column.Sorting.ASCENDING);
        assertThat(draw("Table", Map.of("caption", "Lista", "columns", List.of(column), "rows", (gg.jte.Content)
                        it -> {})))
                .contains("aria-sort=\"ascending\"")
                .contains("href=\"/clients?sort=due\"");
    }

    private static String draw(String component, Map<String, Object> parameters) {
        var all = new HashMap<>(parameters);
        var request = new Ui.Request(
                "/",
                "/assets/",
                null,
                "_csrf",
                () -> "",
                null,
                List.of(),
                LocalDate.of(2026, 11, 22),
                ListLinks.NONE,
                null);
        all.put("ui", new Ui(new Texts(), Texts.POLISH, Look.of(null), request));
        if (component.equals("Tag")) all.remove("ui");
        var html = new StringOutput();
        TEMPLATES.render("shell/" + component + ".jte", all, html);
        return html.toString();
    }
}
