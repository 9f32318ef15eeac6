package pl.sciezka.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.testing.HubTest;
import pl.sciezka.testing.Visitors;

/// Each bad file of the world ends in a page that says what to do, and none in a fault of the program.
@HubTest
class BadFilesTests {

    @Autowired
    Visitors visitors;

    Office office;

    @BeforeEach
    void an_office() {
        office = new Office(visitors, InstitutionId.next());
    }

    private void refused(byte[] file, String sentence) {
        var answer = office.bring(file);
        assertThat(answer.statusCode()).as(sentence).isEqualTo(422);
        assertThat(Office.text(answer)).contains(sentence);
    }

    @Test
    void files_that_are_no_lists_are_named_and_advised_on() throws IOException {
        refused(new byte[0], "nie ma ani jednej osoby");
        refused("Nazwisko;Imię;PESEL\n".getBytes(UTF_8), "nie ma ani jednej osoby");
        refused("%PDF-1.7 ...".getBytes(UTF_8), "To plik PDF");
        refused("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1".getBytes(ISO_8859_1), "zapisz jako .xlsx");
        refused("\u0089PNG\r\n\u001A\n\0\0\0\rIHDR\0\0\0".getBytes(ISO_8859_1), "To obraz");
        refused("Szanowni Państwo,\nprzesyłam listę.\n".getBytes(UTF_8), "nie wygląda na listę osób");
        refused(zip("lista.csv", "Nazwisko;Imię"), "To archiwum");
        refused(
                zip(
                        "[Content_Types].xml",
                        "<Types><Override ContentType='application/vnd.ms-excel.sheet.macroEnabled.main+xml' PartName='/x'/></Types>"),
                "z makrami");
        refused("PK\3\4 i nic dalej".getBytes(UTF_8), "uszkodzony albo urwany");
        refused(";".repeat(300).replace(";", "Nazwisko;Imię;PESEL;").getBytes(UTF_8), "więcej niż 200 kolumn");
        refused(("Nazwisko;Imię;PESEL\n" + "a;b;c\n".repeat(100_001)).getBytes(UTF_8), "więcej niż 100 000 wierszy");
    }

    @Test
    void a_bomb_that_poses_as_a_workbook_is_not_opened() throws IOException {
        var bomb = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(
                    "<Types><Override ContentType='x.spreadsheetml.sheet.main+xml' PartName='/xl/workbook.xml'/></Types>"
                            .getBytes(UTF_8));
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write("<workbook>".getBytes(UTF_8));
            var block = "<sheets/>".repeat(100_000).getBytes(UTF_8);
            for (int i = 0; i < 100; i++) zip.write(block);
        }
        refused(bomb.toByteArray(), "nienaturalnie wielki");
    }

    @Test
    void a_row_with_everything_wrong_in_it_does_not_stop_the_others() {
        var list = office.brought("Nazwisko;Imię;PESEL;Data ur.\n"
                + "Lis;Jan;80010112310;\n"
                + "Sowa;Ewa;" + Lists.WOMAN + ";30.02.1980\n"
                + "Kos\0;Jan;" + Lists.MAN + ";\n"
                + "Kos\u202E;Jan;" + Lists.MAN + ";\n"
                + "a".repeat(10_000) + ";Jan;" + Lists.MAN + ";\n"
                + "\"Kowal;Jan;" + Lists.MAN + ";\n"
                + "Bóbr;Iga;" + Lists.YOUNG + ";\n"
                + "Bóbr;Iga;" + Lists.YOUNG + ";\n"
                + "Wilk;Adam;" + Lists.MAN + ";\n");
        var text = Office.text(office.taken(checked(list)));
        assertThat(text)
                .contains(
                        "Nowe osoby 2",
                        "Odrzucone wiersze 7",
                        "Ostatnia cyfra",
                        "Takiej daty nie ma",
                        "znak sterujący",
                        "zmieniający kierunek pisma",
                        "10000 znaków",
                        "cudzysłów",
                        "Ten sam PESEL co w wierszu 8");
        assertThat(office.get(list + "/refused.csv").statusCode()).isEqualTo(200);
        assertThat(office.get(list + "/refused.xlsx").statusCode()).isEqualTo(200);
    }

    @Test
    void a_formula_in_a_workbook_is_named_by_its_cell_and_never_taken_for_a_value() throws IOException {
        var list = office.brought(zip(Map.of(
                "[Content_Types].xml",
                "<Types><Override PartName='/xl/workbook.xml' ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'/></Types>",
                "xl/workbook.xml",
                "<workbook xmlns:r='http://x/r'><sheets><sheet name='Lista' sheetId='1' r:id='rId1'/></sheets></workbook>",
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id='rId1' Type='http://x/worksheet' Target='worksheets/sheet1.xml'/></Relationships>",
                "xl/worksheets/sheet1.xml",
                "<worksheet><sheetData>" + row(1, text("Nazwisko"), text("Imię"), text("PESEL"))
                        + row(2, "><f>A9</f><v>Lis</v></c>", text("Jan"), text(Lists.MAN))
                        + row(3, text("Sowa"), text("Ewa"), text(Lists.WOMAN)) + "</sheetData></worksheet>")));
        assertThat(Office.text(office.get(checked(list))))
                .contains("Nowe osoby 1", "Odrzucone wiersze 1", "Komórka A2 zawiera formułę");
    }

    @Test
    void two_people_with_one_number_are_both_kept_out() {
        var list = office.brought("Nazwisko;Imię;PESEL\nLis;Jan;" + Lists.MAN + "\nKos;Adam;" + Lists.MAN + "\n");
        assertThat(Office.text(office.get(checked(list))))
                .contains(
                        "Odrzucone wiersze 2", "Dwie różne osoby z jednym numerem PESEL: drugą znajdziesz w wierszu 3");
    }

    @Test
    void bytes_at_random_never_make_the_program_fail() {
        long seed = 20261122;
        var random = new Random(seed);
        for (int round = 0; round < 40; round++) {
            var bytes = new byte[random.nextInt(3_000)];
            random.nextBytes(bytes);
            if (round % 2 == 0)
                for (int i = 0; i < bytes.length; i++) bytes[i] = (byte) "ab;\n\",\t1\0ż".charAt(random.nextInt(9));
            var answer = office.bring(bytes);
            assertThat(answer.statusCode()).as("seed %d round %d", seed, round).isIn(303, 422);
            if (answer.statusCode() == 303)
                assertThat(office.get(answer.headers().firstValue("location").orElseThrow())
                                .statusCode())
                        .isEqualTo(200);
        }
    }

    @Test
    void a_file_of_200_megabytes_gets_a_plain_page_and_nothing_of_it_is_kept() throws Exception {
        var answer = post(200L * 1024 * 1024, 200L * 1024 * 1024);
        assertThat(answer).startsWith("HTTP/1.1 413").contains("Plik jest za duży", "Przyjmujemy pliki do 20 MB");
    }

    @Test
    void a_file_a_little_too_large_is_refused_and_so_is_one_that_does_not_say_its_size() throws Exception {
        refused(new byte[20 * 1024 * 1024 + 5], "więcej niż 20 MB");
        assertThat(post(-1, 30L * 1024 * 1024)).startsWith("HTTP/1.1 413").contains("Plik jest za duży");
    }

    @Test
    void a_form_without_a_file_or_cut_off_says_so() throws Exception {
        var none = office.send("filename=\"\"", new byte[0], UUID.randomUUID());
        assertThat(Office.text(none)).contains("Wybierz plik z listą");
        assertThat(Office.text(office.visitor.post("/lists", "/lists", Map.of())))
                .contains("Formularz dotarł niepełny");
        assertThat(post(100, 0)).startsWith("HTTP/1.1 400");
        assertThat(office.get("/lists/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
        assertThat(office.get("/lists/nie-ma").statusCode()).isEqualTo(404);
    }

    private String checked(String list) {
        office.checked(list);
        return list;
    }

    /// A browser sends all of a form before it reads the answer. A negative size is not declared.
    private String post(long declared, long sent) throws IOException {
        var base = URI.create(visitors.base());
        try (var socket = new Socket(base.getHost(), base.getPort())) {
            socket.setSoTimeout(60_000);
            var out = socket.getOutputStream();
            out.write(head(base.getAuthority(), declared).getBytes(UTF_8));
            var part = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\n";
            write(out, part.getBytes(UTF_8), declared < 0);
            var block = new byte[1024 * 1024];
            for (long left = sent; left > 0; left -= block.length) write(out, block, declared < 0);
            if (declared < 0) out.write("0\r\n\r\n".getBytes(UTF_8));
            socket.shutdownOutput();
            return read(socket.getInputStream());
        }
    }

    private String head(String host, long declared) {
        var cookie = office.visitor.cookies().entrySet().iterator().next();
        return "POST /lists HTTP/1.1\r\nHost: " + host + "\r\nAccept: text/html\r\nCookie: " + cookie.getKey() + "="
                + cookie.getValue() + "\r\nContent-Type: multipart/form-data; boundary=x\r\n"
                + (declared < 0 ? "Transfer-Encoding: chunked" : "Content-Length: " + declared)
                + "\r\nConnection: close\r\n\r\n";
    }

    private static void write(OutputStream out, byte[] bytes, boolean chunked) throws IOException {
        if (chunked) out.write((Integer.toHexString(bytes.length) + "\r\n").getBytes(UTF_8));
        out.write(bytes);
        if (chunked) out.write("\r\n".getBytes(UTF_8));
    }

    private static String read(InputStream in) throws IOException {
        return new String(in.readAllBytes(), UTF_8);
    }

    /// Each cell as it goes on after its address.
    private static String row(int number, String... cells) {
        var row = new StringBuilder("<row r='" + number + "'>");
        for (int i = 0; i < cells.length; i++)
            row.append("<c r='")
                    .append((char) ('A' + i))
                    .append(number)
                    .append("'")
                    .append(cells[i]);
        return row + "</row>";
    }

    private static String text(String text) {
        return " t='inlineStr'><is><t>" + text + "</t></is></c>";
    }

    private static byte[] zip(String name, String content) throws IOException {
        return zip(Map.of(name, content));
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
