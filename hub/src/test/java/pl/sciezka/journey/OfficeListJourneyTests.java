package pl.sciezka.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import pl.sciezka.sheet.WorkbookWriting;
import pl.sciezka.testing.Traveller;

/// Trzebinia: the OPS brings the list of its register, corrects what was refused, and brings the next one.
class OfficeListJourneyTests extends Journey {

    private static final Charset WINDOWS = Charset.forName("windows-1250");
    private static final String HEADINGS = "Osoba;Numer z dowodu;Przyszła na świat;Kontakt";

    @Test
    void a_list_is_mapped_checked_taken_over_corrected_and_brought_again() throws IOException {
        try (var worker = traveller()) {
            worker.signedIn("ops.trzebinia.pracownik").open("/clients").follow("Wczytaj listę");
            bring(
                    worker,
                    "lista.csv",
                    String.join(
                                    "\n",
                                    HEADINGS,
                                    "Żółkiewska Łucja;80010112425;;600100200",
                                    "Źrebiec Świętopełk;80010112310;;",
                                    "Dąb Józef;;30.02.1980;",
                                    "")
                            .getBytes(WINDOWS));
            worker.sees("windows-1250").sees("Żółkiewska Łucja");
            worker.choose("Osoba", "pomiń tę kolumnę").press("Sprawdź listę").sees("Wskaż kolumnę z nazwiskiem");
            worker.choose("Osoba", "Nazwisko i imię razem")
                    .choose("Numer z dowodu", "PESEL")
                    .choose("Przyszła na świat", "Data urodzenia")
                    .choose("Kontakt", "Telefon");
            check(worker);
            assertThat(numbers(worker)).containsExactly("1", "0", "0", "2");
            worker.sees("Ostatnia cyfra numeru PESEL").sees("Takiej daty nie ma w kalendarzu");
            takeOver(worker, "Wczytaj 1 osobę");
            worker.picture("lista-wczytana");

            var refused = refused(worker);
            assertThat(refused).contains("Źrebiec", "3;", "PESEL;", "Ostatnia cyfra numeru PESEL");
            worker.open("/lists");
            bring(
                    worker,
                    "poprawione.csv",
                    refused.replace("80010112310", "80010112319")
                            .replace("30.02.1980", "28.02.1980")
                            .getBytes(StandardCharsets.UTF_8));
            assertThat(meaning(worker, "Osoba")).as("remembered").isEqualTo("SURNAME_AND_NAME");
            check(worker);
            assertThat(numbers(worker)).containsExactly("2", "0", "0", "0");
            takeOver(worker, "Wczytaj 2 osoby");

            worker.open("/lists");
            bring(
                    worker,
                    "następna.xlsx",
                    workbook(List.of(
                            List.of(HEADINGS.split(";")),
                            List.of("Żółkiewska Łucja", "80010112425", "", "600100999"),
                            List.of("Źrebiec Świętopełk", "80010112319", "", ""))));
            assertThat(meaning(worker, "Kontakt")).as("remembered").isEqualTo("TELEPHONE");
            check(worker);
            assertThat(numbers(worker)).containsExactly("0", "1", "1", "0");
            takeOver(worker, "Wczytaj 1 osobę");

            worker.open("/clients")
                    .fill("Nazwisko, imię lub znak sprawy", "zrebiec")
                    .find("main form button")
                    .click();
            worker.sees("Źrebiec Świętopełk").doesNotSee("Żółkiewska");
        }
    }

    @Test
    void a_file_that_is_no_list_is_named_and_another_can_be_chosen_at_once() {
        try (var worker = traveller()) {
            worker.signedIn("ops.trzebinia.pracownik").open("/lists");
            bring(worker, "lista.xlsx", "%PDF-1.7".getBytes(StandardCharsets.UTF_8));
            worker.sees("To plik PDF").picture("lista-pdf");
            bring(worker, "lista.csv", new byte[0]);
            worker.sees("nie ma ani jednej osoby");
            worker.press("Wgraj plik").sees("Wybierz plik z listą");
            bring(worker, "lista.csv", new byte[22 * 1024 * 1024]);
            worker.sees("Plik jest za duży").picture("lista-za-duza");
        }
    }

    private static void bring(Traveller worker, String name, byte[] file) {
        worker.page().setInputFiles("input[name=file]", new FilePayload(name, "", file));
        worker.press("Wgraj plik");
    }

    private static String meaning(Traveller worker, String heading) {
        return worker.page().getByLabel(heading).first().inputValue();
    }

    private static void check(Traveller worker) {
        worker.press("Sprawdź listę");
        worker.page().locator(".stats").waitFor();
    }

    private static void takeOver(Traveller worker, String button) {
        worker.press(button);
        worker.page().getByText("Lista wczytana").first().waitFor();
    }

    private static List<String> numbers(Traveller worker) {
        return worker.page().locator(".stats dd").allInnerTexts();
    }

    private static String refused(Traveller worker) throws IOException {
        var download = worker.page()
                .waitForDownload(() -> worker.find("a:has-text(\"plik CSV\")").click());
        return Files.readString(download.path());
    }

    private static byte[] workbook(List<List<String>> rows) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var writing = new WorkbookWriting(bytes, "Lista")) {
            for (var row : rows) writing.row(row);
        }
        return bytes.toByteArray();
    }
}
