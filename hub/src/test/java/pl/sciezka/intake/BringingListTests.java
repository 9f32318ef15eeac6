package pl.sciezka.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.storage.Transactions;
import pl.sciezka.testing.HubTest;
import pl.sciezka.testing.Visitors;

@HubTest
class BringingListTests {

    static final String HEADINGS = "Nazwisko;Imię;PESEL;Data urodzenia;Telefon\n";
    static final String TWO =
            HEADINGS + "Żółkiewska;Łucja;" + Lists.WOMAN + ";;600100200\nBondar;Oksana;;05.05.1990;\n";

    @Autowired
    Visitors visitors;

    @Autowired
    Transactions transactions;

    @Autowired
    JdbcClient sql;

    Office office;

    @BeforeEach
    void an_office() {
        office = new Office(visitors, InstitutionId.next());
    }

    @Test
    void a_list_goes_from_file_to_record_in_four_steps() {
        assertThat(Office.text(office.get("/lists"))).contains("Nie wgrano jeszcze żadnej listy");
        var list = office.brought(TWO);
        assertThat(Office.text(office.get(list))).contains("Na liście jest 2 wiersze", "UTF-8", "Żółkiewska Bondar");
        var checked = office.checked(list);
        assertThat(Office.text(checked))
                .contains("Nowe osoby 2", "Odrzucone wiersze 0", "Żółkiewska Łucja", "Wczytaj 2 osoby");
        assertThat(count("client.person")).isZero();
        assertThat(Office.text(office.taken(list))).contains("Lista wczytana", "Nowe osoby 2");
        assertThat(count("client.person")).isEqualTo(2);
        assertThat(office.get("/clients?q=zolkiewska").body()).contains("Żółkiewska Łucja");
        assertThat(Office.text(office.get("/lists"))).contains("wczytana");
    }

    @Test
    void the_same_list_again_changes_nothing_and_a_corrected_one_only_what_differs() {
        office.taken(checkedList(TWO));
        var again = checkedList(TWO);
        assertThat(Office.text(office.get(again))).contains("Bez zmian 2", "Potwierdź, że nic się nie zmieniło");
        assertThat(Office.text(office.taken(again))).contains("Bez zmian 2");
        var other = checkedList(HEADINGS + "Żółkiewska;Łucja;" + Lists.WOMAN + ";;600100999\n");
        assertThat(Office.text(office.get(other)))
                .contains("Zmienione 1", "1 osoba z kartoteki, której nie ma na tej liście", "Bondar Oksana");
        office.taken(other);
        assertThat(count("client.person")).isEqualTo(2);
        assertThat(one("select telephone from client.contact")).isEqualTo("600 100 999");
    }

    @Test
    void refused_rows_are_named_downloaded_corrected_and_brought_again() {
        var list = checkedList(
                HEADINGS + "Lis;Jan;80010112310;;\nSowa;Ewa;" + Lists.WOMAN + ";;\n=1+1;Piotr;" + Lists.MAN + ";;\n");
        var done = office.taken(list);
        assertThat(Office.text(done))
                .contains(
                        "Nowe osoby 1",
                        "Odrzucone wiersze 2",
                        "2 Lis Jan PESEL: Ostatnia cyfra",
                        "4 =1+1 Piotr Nazwisko: To nie wygląda");
        var csv = office.get(list + "/refused.csv");
        assertThat(csv.headers().firstValue("content-disposition"))
                .hasValueSatisfying(it -> assertThat(it).startsWith("attachment"));
        assertThat(csv.body())
                .startsWith("\uFEFFNazwisko;Imię;PESEL;Data urodzenia;Telefon;Nr wiersza;Pole;Powód\r\n")
                .contains("'=1+1;Piotr;");
        var corrected = csv.body()
                .replace("80010112310", Lists.MAN)
                .replace("'=1+1;Piotr;" + Lists.MAN, "Kos;Piotr;02270803624");
        assertThat(Office.text(office.taken(checkedList(corrected)))).contains("Nowe osoby 2", "Odrzucone wiersze 0");
        assertThat(office.get(list + "/refused.xlsx").statusCode()).isEqualTo(200);
    }

    @Test
    void columns_are_remembered_for_the_next_list() {
        var list = office.brought("Kto;Nr;Kiedy\nLis Jan;" + Lists.MAN + ";1\nSowa Ewa;" + Lists.WOMAN + ";2\n");
        var incomplete = office.visitor.post(list, list + "/columns", Map.of("c1", "PESEL"));
        assertThat(incomplete.statusCode()).isEqualTo(422);
        assertThat(Office.text(incomplete)).contains("Wskaż kolumnę z nazwiskiem");
        var twice = office.visitor.post(list, list + "/columns", Map.of("c0", "PESEL", "c1", "PESEL"));
        assertThat(Office.text(twice)).contains("To samo znaczenie mają dwie kolumny");
        assertThat(twice.body().split("value=\"PESEL\" selected", -1)).hasSize(3);
        office.visitor.post(list, list + "/columns", Map.of("c0", "SURNAME_AND_NAME", "c1", "PESEL"));
        assertThat(Office.text(office.settled(list))).contains("Nowe osoby 2");
        var next = office.brought("Nr;Kiedy;Kto\n" + Lists.MAN + ";1;Lis Jan\n");
        assertThat(office.get(next).body()).containsPattern("(?s)id=\"c2\".*?SURNAME_AND_NAME\" selected");
        var stranger = new Office(visitors, InstitutionId.next());
        var theirs = stranger.brought("Nr;Kiedy;Kto\n" + Lists.MAN + ";1;Lis Jan\n");
        assertThat(stranger.get(theirs).body()).doesNotContain("SURNAME_AND_NAME\" selected");
    }

    @Test
    void the_same_form_twice_is_one_list_and_one_takeover() {
        var once = UUID.randomUUID();
        var first = office.bring(TWO.getBytes(), once).headers().firstValue("location");
        assertThat(office.bring(TWO.getBytes(), once).headers().firstValue("location"))
                .isEqualTo(first);
        assertThat(count("intake.upload")).isEqualTo(1);
        var list = first.orElseThrow();
        office.checked(list);
        office.start(list);
        office.start(list);
        office.settled(list);
        assertThat(count("client.person")).isEqualTo(2);
        assertThat(one("select count(*) from journal.entry where what = 'journal.list-taken'"))
                .isEqualTo("1");
    }

    @Test
    void zeros_that_excel_took_and_old_encodings_are_put_right_and_said() {
        var text = "Nazwisko;Imię;PESEL\nŚliwa;Żaneta;" + Lists.YOUNG.substring(1) + "\n";
        var list = office.brought(text.getBytes(Charset.forName("windows-1250")));
        assertThat(Office.text(office.get(list))).contains("windows-1250");
        assertThat(Office.text(office.checked(list)))
                .contains("W 1 wierszu Excel obciął zera", "Śliwa Żaneta", Lists.YOUNG);
    }

    @Test
    void a_list_that_was_given_up_leaves_nothing() {
        var list = checkedList(TWO);
        assertThat(office.visitor.post(list, list + "/drop", Map.of()).statusCode())
                .isEqualTo(303);
        assertThat(office.get(list).statusCode()).isEqualTo(404);
        assertThat(count("intake.upload_part")).isZero();
        assertThat(count("client.person")).isZero();
    }

    @Test
    void nobody_else_sees_a_list_and_its_bytes_and_rows_are_sealed() {
        var list = checkedList(HEADINGS + "Lis;Jan;80010112310;;\n");
        var stranger = new Office(visitors, InstitutionId.next());
        for (var path : new String[] {"", "/columns", "/refused.csv"})
            assertThat(stranger.get(list + path).statusCode()).isEqualTo(404);
        assertThat(stranger.visitor.post("/lists", list + "/start", Map.of()).statusCode())
                .isEqualTo(404);
        var stored = one("select string_agg(encode(sealed, 'escape'), '') from intake.upload_part")
                + one("select encode(cells_sealed, 'escape') || problems::text from intake.refused_row")
                + one(
                        "select encode(head_sealed, 'escape') || encode(preview_sealed, 'escape') || columns from intake.upload");
        assertThat(stored).doesNotContain("Lis", "80010112310");
        office.taken(list);
        assertThat(count("intake.upload_part")).isZero();
    }

    private String checkedList(String text) {
        var list = office.brought(text);
        office.checked(list);
        return list;
    }

    private int count(String table) {
        return Integer.parseInt(one("select count(*) from " + table));
    }

    private String one(String query) {
        return transactions.as(
                office.person.acting(Purpose.OWN_TASKS),
                () -> sql.sql(query).query(String.class).single());
    }
}
