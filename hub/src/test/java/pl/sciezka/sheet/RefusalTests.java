package pl.sciezka.sheet;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefusalTests {

    @TempDir
    Path folder;

    private Refusal of(String bytes) throws IOException {
        return Written.refusal(Written.text(folder, bytes, ISO_8859_1));
    }

    private Refusal of(Map<String, String> parts) throws IOException {
        return Written.refusal(Written.zip(folder, parts));
    }

    @Test
    void a_file_without_rows_is_empty() throws IOException {
        assertThat(of("")).isEqualTo(Refusal.EMPTY);
        assertThat(of(" \r\n\t\n")).isEqualTo(Refusal.EMPTY);
        assertThat(of("\u00EF\u00BB\u00BF")).isEqualTo(Refusal.EMPTY);
        assertThat(of("\u00FF\u00FE")).isEqualTo(Refusal.EMPTY);
        assertThat(of(";;;\n;;\n")).isEqualTo(Refusal.EMPTY);
        assertThat(of(Written.workbookParts("<row r='5'><c r='A5' s='1'/></row>")))
                .isEqualTo(Refusal.EMPTY);
    }

    @Test
    void files_of_another_kind_are_named() throws IOException {
        assertThat(of("%PDF-1.7\n%\u00E2\u00E3")).isEqualTo(Refusal.PDF);
        assertThat(of("\u0089PNG\r\n\u001A\n\0\0\0\rIHDR\0\0\0\1\0\0\0\1")).isEqualTo(Refusal.IMAGE);
        assertThat(of("\u00FF\u00D8\u00FF\u00E0\0\u0010JFIF\0\1\1\0\0\1\0\1\0\0"))
                .isEqualTo(Refusal.IMAGE);
        assertThat(of("{\\rtf1\\ansi Jan Kowalski}")).isEqualTo(Refusal.TEXT_DOCUMENT);
        assertThat(of("\u001F\u008B\b\0\0\0\0\0\0\3")).isEqualTo(Refusal.ARCHIVE);
        assertThat(of("<html><table><tr><td>Jan</td></tr></table></html>")).isEqualTo(Refusal.WEB_PAGE);
        assertThat(of("<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?><Workbook/>"))
                .isEqualTo(Refusal.WEB_PAGE);
        assertThat(of("\u007FELF\2\1\1\0\0\0\0\0\0\0\0\0\3\0")).isEqualTo(Refusal.UNKNOWN_KIND);
    }

    @Test
    void old_and_protected_workbooks_and_documents_are_told_apart() throws IOException {
        var compound = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1" + "\0".repeat(500);
        assertThat(of(compound + "W\0o\0r\0k\0b\0o\0o\0k\0")).isEqualTo(Refusal.OLD_WORKBOOK);
        assertThat(of(compound + "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"))
                .isEqualTo(Refusal.PROTECTED_WORKBOOK);
        assertThat(of(compound + "W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0")).isEqualTo(Refusal.TEXT_DOCUMENT);
        assertThat(of(Map.of("mimetype", "application/vnd.oasis.opendocument.spreadsheet")))
                .isEqualTo(Refusal.OPEN_DOCUMENT);
        assertThat(of(Map.of("mimetype", "application/vnd.oasis.opendocument.text")))
                .isEqualTo(Refusal.TEXT_DOCUMENT);
        assertThat(of(Map.of("lista.csv", "Nazwisko;Imię"))).isEqualTo(Refusal.ARCHIVE);
        assertThat(of(Map.of(
                        "[Content_Types].xml", Written.types("application/vnd.ms-excel.sheet.macroEnabled.main+xml"))))
                .isEqualTo(Refusal.WORKBOOK_WITH_MACROS);
        assertThat(of(Map.of(
                        "[Content_Types].xml",
                        Written.types("application/vnd.ms-excel.sheet.binary.macroEnabled.main"))))
                .isEqualTo(Refusal.BINARY_WORKBOOK);
        assertThat(of(Map.of("[Content_Types].xml", "<Types/>", "word/document.xml", "<w/>")))
                .isEqualTo(Refusal.TEXT_DOCUMENT);
        assertThat(of("PK\5\6" + "\0".repeat(18))).isEqualTo(Refusal.ARCHIVE);
    }

    @Test
    void a_file_of_200_megabytes_is_refused_by_its_size() throws IOException {
        var file = folder.resolve("large");
        try (var large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(200L * 1024 * 1024);
        }
        assertThat(Written.refusal(file)).isEqualTo(Refusal.TOO_LARGE);
    }

    @Test
    void too_many_rows_are_refused() throws IOException {
        assertThat(of("a;b\n" + "1;2\n".repeat(100_100))).isEqualTo(Refusal.TOO_MANY_ROWS);
    }

    @Test
    void a_workbook_that_was_cut_off_is_damaged_at_every_length() throws IOException {
        var whole = Files.readAllBytes(Written.workbook(folder, "<row><c t='str'><v>Jan</v></c></row>".repeat(50)));
        for (int length = 4; length < whole.length; length += 37)
            assertThat(Written.refusal(Written.bytes(folder, Arrays.copyOf(whole, length))))
                    .isEqualTo(Refusal.DAMAGED);
    }

    @Test
    void parts_that_are_missing_or_no_xml_are_damage() throws IOException {
        var whole = Written.workbookParts("<row><c><v>1</v></c></row>");
        for (var part : whole.keySet()) {
            var broken = new TreeMap<>(whole);
            broken.put(part, "<a><b></a>");
            assertThat(of(broken)).as(part).isEqualTo(Refusal.DAMAGED);
        }
        var withoutSheet = new TreeMap<>(whole);
        withoutSheet.remove("xl/worksheets/sheet1.xml");
        assertThat(of(withoutSheet)).isEqualTo(Refusal.DAMAGED);
    }

    @Test
    void entities_of_a_document_are_never_expanded_or_fetched() throws IOException {
        var secret = Files.writeString(folder.resolve("secret"), "hasło");
        for (var type : new String[] {
            "<!DOCTYPE worksheet [<!ENTITY x SYSTEM '" + secret.toUri() + "'>]>",
            "<!DOCTYPE worksheet SYSTEM '" + secret.toUri() + "'>",
            "<!DOCTYPE worksheet [<!ENTITY a 'xxxxxxxxxx'><!ENTITY b '&a;&a;&a;&a;'><!ENTITY x '&b;&b;&b;&b;'>]>"
        }) {
            var parts = Written.workbookParts("");
            parts.put(
                    "xl/worksheets/sheet1.xml",
                    type + "<worksheet><sheetData><row><c t='str'><v>&x;</v></c></row></sheetData></worksheet>");
            assertThat(of(parts)).isEqualTo(Refusal.DAMAGED);
        }
    }

    @Test
    void bytes_at_random_never_surprise() throws IOException {
        long seed = 20261122;
        var random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            var bytes = new byte[random.nextInt(5_000)];
            random.nextBytes(bytes);
            if (round % 3 == 0 && bytes.length > 4) System.arraycopy("PK\3\4".getBytes(UTF_8), 0, bytes, 0, 4);
            var file = Written.bytes(folder, bytes);
            assertThat(ListFile.open(file)).as("seed %d round %d", seed, round).isNotNull();
            Files.delete(file);
        }
    }

    @Test
    void a_workbook_with_bytes_changed_at_random_never_surprises() throws IOException {
        long seed = 7;
        var random = new Random(seed);
        var whole = Files.readAllBytes(Written.workbook(
                folder, "<row><c t='s' s='1'><v>0</v></c><c s='1'><v>5</v></c></row>".repeat(20), "Jan"));
        for (int round = 0; round < Integer.getInteger("fuzz.rounds", 500); round++) {
            var bytes = whole.clone();
            for (int i = 1 + random.nextInt(4); i > 0; i--)
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            readAll(bytes, "seed " + seed + " round " + round);
        }
    }

    @Test
    void xml_changed_at_random_never_surprises() throws IOException {
        long seed = 99;
        var random = new Random(seed);
        var pieces = new String[] {
            "<",
            ">",
            "/>",
            "'",
            "\"",
            "&",
            "&#1;",
            "&#xFFFF;",
            "]]>",
            "<![CDATA[",
            "<!--",
            "<?x",
            "r='A1'",
            "\0",
            "ż",
            "<row>",
            "</c>",
            "<v>",
            "99999999999"
        };
        for (int round = 0; round < Integer.getInteger("fuzz.rounds", 500); round++) {
            var parts = Written.workbookParts(
                    "<row r='1'><c r='A1' t='s'><v>0</v></c></row><row r='2'><c s='1'><v>5</v></c></row>", "Jan");
            var names = parts.keySet().toArray(String[]::new);
            var name = names[random.nextInt(names.length)];
            var xml = new StringBuilder(parts.get(name));
            for (int i = 1 + random.nextInt(3); i > 0; i--) {
                int at = random.nextInt(xml.length());
                xml.replace(at, Math.min(xml.length(), at + random.nextInt(4)), pieces[random.nextInt(pieces.length)]);
            }
            parts.put(name, xml.toString());
            var file = Written.zip(folder, parts);
            readAll(Files.readAllBytes(file), "seed " + seed + " round " + round);
            Files.delete(file);
        }
    }

    private void readAll(byte[] bytes, String round) throws IOException {
        var file = Written.bytes(folder, bytes);
        try {
            if (ListFile.open(file) instanceof ListFile.Opening.Opened(var list)) list.forEach(_ -> {});
        } catch (RuntimeException e) {
            throw new AssertionError(round, e);
        }
        Files.delete(file);
    }
}
