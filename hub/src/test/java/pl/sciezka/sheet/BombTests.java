package pl.sciezka.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongFunction;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BombTests {

    @TempDir
    Path folder;

    /// A workbook in which one part goes on for 64 megabytes, in a file of a few hundred kilobytes.
    private Path bomb(String part, String beginning, String repeated) throws IOException {
        var file = folder.resolve("bomb");
        var block = repeated.repeat(1 + 1024 * 1024 / repeated.length()).getBytes(UTF_8);
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var other : Written.workbookParts("").entrySet()) {
                zip.putNextEntry(new ZipEntry(other.getKey()));
                zip.write((other.getKey().equals(part) ? beginning : other.getValue()).getBytes(UTF_8));
                for (int i = 0; i < 64 && other.getKey().equals(part); i++) zip.write(block);
            }
        }
        assertThat(Files.size(file)).isLessThan(1_000_000);
        return file;
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "xl/worksheets/sheet1.xml, <worksheet><sheetData>, <row/>",
                "xl/worksheets/sheet1.xml, <worksheet><sheetData><row><c t='str'><v>, x",
                "xl/worksheets/sheet1.xml, \"<worksheet><!--\", \" \"",
                "xl/worksheets/sheet1.xml, <worksheet><sheetData>, <row>",
                "xl/sharedStrings.xml, <sst>, <si><t>x</t></si>",
                "xl/styles.xml, <styleSheet>, <cellXfs/>",
                "xl/workbook.xml, <workbook>, <sheets/>",
                "[Content_Types].xml, <Types>, <Default/>"
            })
    void a_bomb_is_refused_before_it_fills_the_memory(String part, String beginning, String repeated)
            throws IOException {
        var file = bomb(part, beginning, repeated);
        long before = used();
        assertThat(Written.refusal(file)).isEqualTo(Refusal.BOMB);
        assertThat(used() - before).isLessThan(64L * 1024 * 1024);
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    @Test
    void archives_in_archives_are_not_opened() throws IOException {
        assertThat(Written.refusal(Written.zip(folder, Map.of("1.zip", "PK\3\4", "2.zip", "PK\3\4"))))
                .isEqualTo(Refusal.ARCHIVE);
    }

    @Test
    void an_archive_of_thousands_of_parts_is_refused() throws IOException {
        var parts = new TreeMap<>(Written.workbookParts("<row><c><v>1</v></c></row>"));
        for (int i = 0; i < 2_000; i++) parts.put("xl/media/" + i, "");
        assertThat(Written.refusal(Written.zip(folder, parts))).isEqualTo(Refusal.BOMB);
    }

    @Test
    void endless_xml_ends_whatever_goes_on() {
        endless("<a>", i -> "<b" + i + "/>");
        endless("<a>", i -> "<b c" + i + "='1'/>");
        endless("<a>", i -> "<b xmlns:c='" + i + "'/>");
        endless("<a>", _ -> "<b>");
        endless("<a>", _ -> "xxxxxxxxxx");
        endless("<a><!--", _ -> " < > ");
        endless("<a><![CDATA[", _ -> "<>");
        endless("<a><?x", _ -> "<>");
        endless("<a b='", _ -> "xxxxxxxxx>");
        endless("<a", i -> " b" + i + "='1'");
        endless("<aaaaaaaaaa", _ -> "aaaaaaaaaa");
    }

    private static void endless(String beginning, LongFunction<String> repeated) {
        assertThatThrownBy(() -> {
                    var xml = new GuardedXml(new Endless(beginning, repeated));
                    while (xml.next()) {}
                })
                .isInstanceOf(Unreadable.class);
    }

    @Test
    void ordinary_xml_is_not_disturbed() {
        var xml = new GuardedXml(new StringReader("<?xml version='1.0'?><!-- > < --><a><![CDATA[<>]]>x<b/></a>"));
        var text = new StringBuilder();
        while (xml.next()) if (xml.isText()) xml.appendText(text);
        assertThat(text).hasToString("<>x");
    }

    /// Would fill any memory; stops by itself after two gigabytes so that a failing test ends.
    private static final class Endless extends Reader {

        private final LongFunction<String> repeated;
        private String rest;
        private long given;

        private Endless(String beginning, LongFunction<String> repeated) {
            this.rest = beginning;
            this.repeated = repeated;
        }

        @Override
        public int read(char[] buffer, int from, int length) {
            if (given > 2L << 30) return -1;
            while (rest.length() < length && rest.length() < 4096) rest += repeated.apply(given + rest.length());
            int n = Math.min(length, rest.length());
            rest.getChars(0, n, buffer, from);
            rest = rest.substring(n);
            given += n;
            return n;
        }

        @Override
        public void close() {}
    }
}
