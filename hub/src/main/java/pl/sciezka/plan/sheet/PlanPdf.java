package pl.sciezka.plan.sheet;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/// Prints a plan as PDF/UA-1 (ISO 14289-1): tagged, with its language, title and fonts, so that a screen reader reads
/// it too. On A4 in the largest of three sizes that fits one page; in large print as many pages as it takes.
@Component
public class PlanPdf {

    private static final List<String> SIZES = List.of("", "smaller", "smallest");

    private final TemplateEngine templates;
    private final String style;

    public PlanPdf(TemplateEngine templates) {
        this.templates = templates;
        try (var in = resource("plan.css")) {
            style = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public byte[] print(PlanSheet sheet) {
        if (sheet.large()) return print(sheet, "large").bytes();
        for (var size : SIZES) {
            var printed = print(sheet, size);
            if (printed.pages() == 1) return printed.bytes();
        }
        return print(sheet, SIZES.getLast()).bytes();
    }

    private record Printed(byte[] bytes, int pages) {}

    private Printed print(PlanSheet sheet, String size) {
        var html = new StringOutput();
        templates.render("plan/sheet/SheetDocument.jte", Map.of("sheet", sheet, "style", style, "size", size), html);
        var bytes = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder()
                .useFastMode()
                .usePdfUaAccessibility(true)
                .useFont(() -> resource("FiraSans-Regular.ttf"), "Fira Sans", 400, FontStyle.NORMAL, true)
                .useFont(() -> resource("FiraSans-Bold.ttf"), "Fira Sans", 700, FontStyle.NORMAL, true)
                .withHtmlContent(html.toString(), "about:blank")
                .toStream(bytes);
        try (var renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDF();
            return new Printed(
                    bytes.toByteArray(),
                    renderer.getRootBox().getLayer().getPages().size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(PlanPdf.class.getResourceAsStream("/print/" + name));
    }
}
