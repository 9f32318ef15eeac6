package pl.sciezka.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.WorkingDays;
import pl.sciezka.storage.Transactions;
import pl.sciezka.testing.CommonPeople.Pair;
import pl.sciezka.testing.Traveller;

/// Chrzanów: the list of a morning says that a client is registered no more; before noon the social worker reads on a
/// telephone what that changes next.
class FoundOnListJourneyTests extends Journey {

    @Autowired
    Transactions transactions;

    @Autowired
    JdbcClient sql;

    @Test
    void a_client_deregistered_by_pup_in_the_morning_is_seen_by_ops_with_what_it_breaks_before_noon() {
        var pup = people.institution("PUP Chrzanów");
        var ops = people.institution("OPS Trzebinia");
        var pair = people.atBoth(pup, ops).get(5);
        people.makeCommon(pair, pup, ops);
        var morning = WorkingDays.after(today(), 1);
        clock.moveTo(morning, LocalTime.of(7, 30));
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
            adviser.find(line + " select").selectOption("OWN_WISH");
            adviser.press("Powiadom o zaznaczonych")
                    .sees("Powiadomiono partnerów")
                    .doesNotSee(pair.name());

            clock.moveTo(morning, LocalTime.of(11, 30));
            worker.onTelephone().signedIn("ops.trzebinia.pracownik").sees("PUP Chrzanów: Wyrejestrowanie");
            worker.follow(pair.name())
                    .sees("znalezione na liście")
                    .sees("na własną prośbę")
                    .sees("podstawa: ");
            assertThat(worker.find(".govuk-inset-text").innerText()).contains("§ ");
            seesWhatItBreaks(worker.sees("Co to zmienia dalej"));
            worker.press("Potwierdzam").sees("Potwierdzono");
            worker.follow("Uwaga").sees("to może się zderzyć").sees("niczego nie blokują");
            seesWhatItBreaks(worker);

            adviser.open("/notices/sent");
            assertThat(adviser.find("tr:has-text('" + pair.name() + "')").innerText())
                    .contains("Potwierdzone");
        }
        strangerSeesNothing(pair.name());
    }

    /// Each with the day on which it ends, and its source; what nobody has confirmed says so.
    private void seesWhatItBreaks(Traveller worker) {
        worker.sees("Ubezpieczenie zdrowotne z rejestracji: świadczenia do " + day(29))
                .sees("ustawa z 27.08.2004 o świadczeniach opieki zdrowotnej, art. 67")
                .sees("Prace społecznie użyteczne")
                .sees("niepotwierdzone");
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
}
