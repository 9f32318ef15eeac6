package pl.sciezka.print;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.springframework.stereotype.Component;
import pl.sciezka.shell.Texts;

/// Sets a [PrintedDocument] on paper: black on white, each page with its number, the day of print and the heading.
@Component
public class DocumentPdf {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final TemplateEngine templates;
    private final Texts texts;
    private final String style = Pdf.style("document.css");

    public DocumentPdf(TemplateEngine templates, Texts texts) {
        this.templates = templates;
        this.texts = texts;
    }

    /// Words that stand on each page.
    record Frame(String language, String style, String foot) {}

    public byte[] print(PrintedDocument document) {
        var frame = new Frame(
                Texts.POLISH.getLanguage(),
                style + pageNumbers(document.large() ? 11 : 8),
                text("print.foot", document.heading(), DAY.format(document.printedOn())));
        var html = new StringOutput();
        templates.render("print/Document.jte", Map.of("document", document, "frame", frame), html);
        return Pdf.of(html.toString()).bytes();
    }

    /// "Strona 1 z 3": numbers that only the style sheet knows, between words that only the messages know.
    private String pageNumbers(int points) {
        return """
                @page { @bottom-right { font: %dpt "Fira Sans"; content: "%s " counter(page) " %s " counter(pages); } }
                """.formatted(points, text("print.page"), text("print.of"));
    }

    private String text(String key, Object... arguments) {
        return texts.text(Texts.POLISH, key, arguments);
    }
}
