package pl.sciezka.journey;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.storage.Transactions;
import pl.sciezka.testing.CommonPeople.Pair;
import pl.sciezka.testing.Traveller;

/// Chrzanów: the list of a morning says that a client is registered no more, and the OPS knows it before noon.
class FoundOnListJourneyTests extends Journey {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    @Autowired
    Transactions transactions;

    @Autowired
    JdbcClient sql;

    @Test
    void a_client_deregistered_by_pup_in_the_morning_is_seen_by_ops() {
        var pup = people.institution("PUP Chrzanów");
        var ops = people.institution("OPS Trzebinia");
        var pair = people.atBoth(pup, ops).get(5);
        people.makeCommon(pair, pup, ops);
        var row = row(pup, pair);
        try (var adviser = traveller();
                var worker = traveller()) {
            adviser.signedIn("pup.chrzanow.doradca");
            takeOver(adviser, row + ";");
            takeOver(adviser, row + ";" + day(-1));
            adviser.open("/notices")
                    .follow("Znalezione na liście")
                    .sees(pair.name())
                    .sees("Wyrejestrowanie");
            var line = "tr:has(label:text-is(\"" + pair.name() + "\"))";
            adviser.tick(pair.name()).press("Powiadom o zaznaczonych").sees("Wybierz powód");
            adviser.picture("znalezione-na-liscie");
            adviser.find(line + " select").selectOption("TOOK_WORK");
            adviser.press("Powiadom o zaznaczonych")
                    .sees("Powiadomiono partnerów")
                    .doesNotSee(pair.name());

            worker.signedIn("ops.trzebinia.pracownik").open("/notices?all=true");
            worker.sees(pair.name()).sees("Wyrejestrowanie (podjęcie pracy)").follow(pair.name());
            worker.sees("znalezione na liście").press("Potwierdzam").sees("Potwierdzono");
        }
        strangerSeesNothing(pair.name());
    }

    private static void takeOver(Traveller adviser, String row) {
        var list = "Nazwisko;Imię;Data urodzenia;Data rejestracji;Data wyrejestrowania\n" + row + "\n";
        adviser.open("/lists");
        adviser.page()
                .setInputFiles(
                        "input[name=file]", new FilePayload("lista.csv", "", list.getBytes(StandardCharsets.UTF_8)));
        adviser.press("Wgraj plik").press("Sprawdź listę");
        adviser.page().locator(".stats").waitFor();
        adviser.find("form[action$='/start'] button").click();
        adviser.page().getByText("Lista wczytana").first().waitFor();
    }

    private String row(InstitutionId pup, Pair pair) {
        return transactions.as(
                new Acting.Job(pup, Purpose.OWN_TASKS),
                () -> sql.sql("""
                        select surname || ';' || given_name || ';' || to_char(p.birth_date, 'DD.MM.YYYY') || ';'
                          from client.identity i join client.person p on p.id = i.person_id where p.id = :person
                        """)
                                .param("person", pair.here().value())
                                .query(String.class)
                                .single()
                        + day(-60));
    }

    private static String day(int later) {
        return DAY.format(LocalDate.now(Warsaw.ZONE).plusDays(later));
    }
}
