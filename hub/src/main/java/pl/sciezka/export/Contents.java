package pl.sciezka.export;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.shell.ExportedTables.Field;
import pl.sciezka.shell.Texts;

/// The page that lies in the file and says what is inside (spis treści); opens without the program and without a net.
record Contents(Texts texts, Written written, String institution, String who, Instant asOf, int persons) {

    static final String FILE = "CZYTAJ.html";

    private static final String STYLE = """
            body { font: 1.05rem/1.5 system-ui, sans-serif; color: #0b0c0c; background: #fff; margin: 2rem auto; padding: 0 1rem; max-width: 56rem; }
            table { border-collapse: collapse; width: 100%; }
            th, td { border-bottom: 1px solid #b1b4b6; padding: .4rem .6rem .4rem 0; text-align: left; vertical-align: top; }
            td.number, th.number { text-align: right; }
            dt { font-weight: 700; }
            dd { margin: 0 0 .3rem 0; }
            h2 { margin-top: 2.2rem; }
            code { background: #f3f2f1; padding: 0 .2rem; }
            """;

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd.MM.yyyy, HH:mm").withZone(Warsaw.ZONE);

    String text(String key, Object... arguments) {
        return texts.text(Texts.POLISH, key, arguments);
    }

    String count(String key, long number) {
        return texts.count(Texts.POLISH, key, number);
    }

    String style() {
        return STYLE;
    }

    String moment() {
        return MOMENT.format(asOf);
    }

    String language() {
        return Texts.POLISH.getLanguage();
    }

    String heading(Field field) {
        return text("export.column." + field.name());
    }

    /// Empty where the heading says all.
    String explained(Field field) {
        var key = "export.column." + field.name() + ".what";
        return texts.has(key) ? text(key) : "";
    }
}
