package pl.sciezka.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// A printed PDF/UA-1 file (ISO 14289-1): tagged, with its language, title and fonts, so that a screen reader reads it
/// too.
public record Pdf(byte[] bytes, int pages) {

    /// The markup names its language, a title and a subject, and holds its style.
    public static Pdf of(String xhtml) {
        var bytes = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder()
                .useFastMode()
                .usePdfUaAccessibility(true)
                .useFont(() -> resource("FiraSans-Regular.ttf"), "Fira Sans", 400, FontStyle.NORMAL, true)
                .useFont(() -> resource("FiraSans-Bold.ttf"), "Fira Sans", 700, FontStyle.NORMAL, true)
                .withHtmlContent(xhtml, "about:blank")
                .toStream(bytes);
        try (var renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDF();
            return new Pdf(
                    bytes.toByteArray(),
                    renderer.getRootBox().getLayer().getPages().size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A style sheet that travels with the program.
    public static String style(String name) {
        try (var in = resource(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(Pdf.class.getResourceAsStream("/print/" + name));
    }
}
