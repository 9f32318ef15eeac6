package pl.sciezka.sheet;

import java.io.IOException;
import java.util.Map;

/// What a ZIP archive holds: only a workbook without macros is read, for all others the right advice is found.
final class PackageKind {

    private static final long SMALL = 4L * 1024 * 1024;

    /// Content types of the main part that programs write.
    private static final Map<String, Refusal> REFUSED = Map.of(
            "application/vnd.ms-excel.sheet.macroEnabled.main+xml", Refusal.WORKBOOK_WITH_MACROS,
            "application/vnd.ms-excel.template.macroEnabled.main+xml", Refusal.WORKBOOK_WITH_MACROS,
            "application/vnd.ms-excel.sheet.binary.macroEnabled.main", Refusal.BINARY_WORKBOOK,
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", Refusal.TEXT_DOCUMENT);

    private PackageKind() {}

    /// The name of the part that lists the sheets.
    static String mainPartOf(Parts parts) throws IOException {
        try (var types = parts.xml("[Content_Types].xml", SMALL)) {
            if (types == null) throw new Unreadable(withoutTypes(parts));
            while (types.goTo("Override")) {
                var type = String.valueOf(types.attribute("ContentType"));
                var part = types.attribute("PartName");
                if (REFUSED.get(type) instanceof Refusal refusal) throw new Unreadable(refusal);
                if (type.endsWith(".spreadsheetml.sheet.main+xml") && part != null) return part.replaceFirst("^/", "");
            }
        }
        if (parts.has("xl/workbook.xml")) return "xl/workbook.xml"; // named by a default type
        throw new Unreadable(parts.hasFolder("word/") ? Refusal.TEXT_DOCUMENT : Refusal.ARCHIVE);
    }

    private static Refusal withoutTypes(Parts parts) throws IOException {
        var type = parts.text("mimetype");
        if (type.contains("opendocument.spreadsheet")) return Refusal.OPEN_DOCUMENT;
        return type.contains("opendocument") ? Refusal.TEXT_DOCUMENT : Refusal.ARCHIVE;
    }
}
