package pl.sciezka.print;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.sciezka.shell.Texts;
import pl.sciezka.testing.PdfCheck;

class DocumentPdfTests {

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void every_kind_of_block_is_printed_as_pdf_ua_1(boolean large) throws Exception {
        PdfCheck.assertIsPdfUa1(pdf().print(document(3, large)));
    }

    @Test
    void each_page_says_which_of_how_many_it_is_and_when_it_was_printed() throws Exception {
        var printed = pdf().print(document(60, false));
        leave(printed, "document.pdf");
        try (var document = Loader.loadPDF(printed)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(1);
            assertThat(PdfCheck.wordsOf(printed))
                    .contains("Strona 1 z " + document.getNumberOfPages(), "wydruk z 22.11.2026")
                    .contains("Strona " + document.getNumberOfPages() + " z " + document.getNumberOfPages())
                    .contains("Zażółć gęślą jaźń", "do potwierdzenia", "Dyrektor OPS");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Umowa partnerska");
            assertThat(document.getDocumentInformation().getSubject()).isEqualTo("Umowa o współpracy");
        }
    }

    @Test
    void large_print_takes_more_pages() throws Exception {
        leave(pdf().print(document(10, true)), "large.pdf");
        try (var usual = Loader.loadPDF(pdf().print(document(60, false)));
                var large = Loader.loadPDF(pdf().print(document(60, true)))) {
            assertThat(large.getNumberOfPages()).isGreaterThan(usual.getNumberOfPages());
        }
    }

    @Test
    void signs_of_markup_are_printed_as_they_were_typed() throws Exception {
        var odd = new PrintedDocument(
                "a.pdf",
                "A < B & \"C\"",
                "<script>",
                List.of("'x'"),
                List.of(new Block.Paragraph("</p><b>1 & 2")),
                LocalDate.of(2026, 11, 22),
                false);
        assertThat(PdfCheck.wordsOf(pdf().print(odd))).contains("A < B & \"C\"", "</p><b>1 & 2", "'x'");
    }

    private static PrintedDocument document(int rows, boolean large) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(2, "Strony"));
        blocks.add(new Block.Grid(
                List.of("Instytucja", "Od kiedy"),
                IntStream.range(0, rows)
                        .mapToObj(it -> List.of("OPS nr " + it, "22.11.2026"))
                        .toList()));
        blocks.add(new Block.Heading(3, "§ 4 ust. 1"));
        blocks.add(new Block.Paragraph("Zażółć gęślą jaźń."));
        blocks.add(new Block.Facts(List.of(
                Block.Fact.of("Cel", "Wspólna obsługa"),
                new Block.Fact("Podstawa", List.of(new Block.Line("art. 1", "do potwierdzenia"))))));
        blocks.add(new Block.Signatures(List.of("Dyrektor PUP", "Dyrektor OPS")));
        return new PrintedDocument(
                "umowa.pdf",
                "Umowa partnerska",
                "Umowa o współpracy",
                List.of("nr 1/2026"),
                blocks,
                LocalDate.of(2026, 11, 22),
                large);
    }

    /// To be looked at.
    private static void leave(byte[] pdf, String name) throws Exception {
        var folder = System.getProperty("pictures");
        if (folder != null) Files.write(Files.createDirectories(Path.of(folder)).resolve(name), pdf);
    }

    private static DocumentPdf pdf() {
        var engine = TemplateEngine.createPrecompiled(
                null, ContentType.Html, DocumentPdfTests.class.getClassLoader(), "pl.sciezka");
        engine.setBinaryStaticContent(true);
        return new DocumentPdf(engine, new Texts());
    }
}
