package pl.sciezka.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A workbook (.xlsx, ECMA-376): which sheets it has and what their cells refer to.
final class Workbook implements AutoCloseable {

    private static final long SMALL = 8L * 1024 * 1024;

    final Parts parts;
    final SharedTexts texts;
    final NumberFormats formats;
    private final List<Sheet> sheets = new ArrayList<>();
    private boolean since1904;

    /// `part` is where its rows are.
    record Sheet(String name, String part) {}

    static Workbook open(Path file) throws IOException {
        var parts = new Parts(file);
        try {
            return new Workbook(parts);
        } catch (IOException | RuntimeException e) {
            parts.close();
            throw e;
        }
    }

    private Workbook(Parts parts) throws IOException {
        this.parts = parts;
        var main = PackageKind.mainPartOf(parts);
        int slash = main.lastIndexOf('/') + 1;
        var folder = main.substring(0, slash);
        var targets = targets(folder, folder + "_rels/" + main.substring(slash) + ".rels");
        try (var xml = parts.xml(main, SMALL)) {
            if (xml == null) throw new Unreadable(Refusal.DAMAGED);
            readSheets(xml, targets);
        }
        try (var xml = parts.xml(targets.getOrDefault("styles", folder + "styles.xml"), SMALL)) {
            formats = NumberFormats.read(xml);
        }
        var shared = targets.getOrDefault("sharedStrings", folder + "sharedStrings.xml");
        try (var xml = parts.xml(shared, Limits.SHARED_TEXT_BYTES)) {
            texts = SharedTexts.read(xml);
        }
    }

    /// Visible sheets in their order.
    List<Sheet> sheets() {
        return sheets;
    }

    /// Days since 1900 of a day that this workbook counts from its own first day.
    double serial(double value) {
        return since1904 ? value + 1462 : value;
    }

    /// The parts that the workbook refers to, by the id of the reference and by its kind.
    private Map<String, String> targets(String folder, String relationships) throws IOException {
        Map<String, String> targets = new HashMap<>();
        try (var xml = parts.xml(relationships, SMALL)) {
            while (xml != null && xml.goTo("Relationship")) {
                var target = xml.attribute("Target");
                if (target == null) continue;
                var part = target.startsWith("/") ? target.substring(1) : folder + target;
                var type = String.valueOf(xml.attribute("Type"));
                targets.put(String.valueOf(xml.attribute("Id")), part);
                targets.put(type.substring(type.lastIndexOf('/') + 1), part);
            }
        }
        return targets;
    }

    private void readSheets(GuardedXml xml, Map<String, String> targets) {
        while (xml.next() && !xml.isEnd("sheets")) {
            if (xml.isStart("workbookPr")) since1904 = isTrue(xml.attribute("date1904"));
            if (!xml.isStart("sheet") || xml.attribute("state") instanceof String state && !state.equals("visible"))
                continue;
            var part = targets.get(String.valueOf(xml.relationship()));
            if (part != null) sheets.add(new Sheet(String.valueOf(xml.attribute("name")), part));
        }
    }

    static boolean isTrue(@Nullable String attribute) {
        return "1".equals(attribute) || "true".equals(attribute);
    }

    @Override
    public void close() throws IOException {
        parts.close();
    }
}
