package pl.sciezka.plan.sheet;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import pl.sciezka.print.Pdf;

/// Prints a plan as PDF/UA-1: on A4 in the largest of three sizes that fits one page; in large print as many pages as
/// it takes.
@Component
public class PlanPdf {

    private static final List<String> SIZES = List.of("", "smaller", "smallest");

    private final TemplateEngine templates;
    private final String style = Pdf.style("plan.css");

    public PlanPdf(TemplateEngine templates) {
        this.templates = templates;
    }

    public byte[] print(PlanSheet sheet) {
        if (sheet.large()) return print(sheet, "large").bytes();
        for (var size : SIZES) {
            var printed = print(sheet, size);
            if (printed.pages() == 1) return printed.bytes();
        }
        return print(sheet, SIZES.getLast()).bytes();
    }

    private Pdf print(PlanSheet sheet, String size) {
        var html = new StringOutput();
        templates.render("plan/sheet/SheetDocument.jte", Map.of("sheet", sheet, "style", style, "size", size), html);
        return Pdf.of(html.toString());
    }
}
