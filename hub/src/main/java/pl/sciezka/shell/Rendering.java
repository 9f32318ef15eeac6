package pl.sciezka.shell;

import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Fills the template of a page.
@Component
class Rendering {

    private static final String ROOT = "pl.sciezka.";

    private final TemplateEngine templates;

    Rendering(TemplateEngine templates) {
        this.templates = templates;
    }

    void render(Page page, Ui ui, TemplateOutput out) {
        templates.render(template(page.getClass()), Map.of("ui", ui, "page", page), out);
    }

    private static String template(Class<?> page) {
        return page.getPackageName().substring(ROOT.length()).replace('.', '/') + "/" + page.getSimpleName() + ".jte";
    }
}
