package pl.sciezka.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.UUID;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.partnership.AgreementId;
import pl.sciezka.partnership.ChangeAgreement;
import pl.sciezka.storage.Transactions;
import pl.sciezka.testing.Traveller;

/// Somebody leaves: the head gives notice, the partners learn of it, and it is taken back in time; or a matter is
/// handed over, the file of everything is taken along, and the last day passes.
class LeaverJourneyTests extends Journey {

    @Autowired
    ChangeAgreement change;

    @Autowired
    Transactions transactions;

    @Autowired
    JdbcClient sql;

    @Test
    void a_leaver_hands_over_takes_its_file_along_and_after_the_last_day_neither_sees_the_other() throws Exception {
        var ops = people.institution("OPS Trzebinia");
        var pup = people.institution("PUP Chrzanów");
        var client = people.atBoth(ops, pup).getFirst();
        people.makeCommon(client, ops, pup);
        var here = "/clients/" + client.here().value();
        var there = "/clients/" + client.there().value();
        try (var director = traveller();
                var coordinator = traveller();
                var adviser = traveller()) {
            var leave = notice(director);
            assertThat(data(coordinator.signedIn("ops.trzebinia.koordynator").open(here)))
                    .contains("PUP Chrzanów");
            assertThat(data(adviser.signedIn("pup.chrzanow.doradca").open(there)))
                    .contains("OPS Trzebinia");

            var handed = handsOneOver(coordinator, leave, ops);
            var row = adviser.open(handed.plan()).find("tr:has(a[href$='/actions/" + handed.action() + "'])");
            assertThat(row.first().innerText()).contains("PUP Chrzanów");

            assertThat(contents(coordinator.open(leave).follow("Pełny wypis")))
                    .contains("Pełny wypis: OPS Trzebinia")
                    .contains("umowy/umowa-1.pdf");

            lastDayPasses(ops, new AgreementId(UUID.fromString(leave.split("/")[3])));
            assertThat(data(coordinator.open(here))).doesNotContain("PUP Chrzanów");
            assertThat(data(adviser.open(there))).doesNotContain("OPS Trzebinia");
            coordinator.open(leave).sees("Nie ma takiej strony");
            coordinator.open(handed.page()).sees("Nie ma takiej strony");
        }
    }

    /// What was handed over, from which page, and the plan in which it stands.
    private record Handed(String action, String page, String plan) {}

    /// The first of its own actions, to the PUP. Nobody has agreed to the plan yet, so it changes at once.
    private Handed handsOneOver(Traveller leaver, String leave, InstitutionId who) {
        leaver.open(leave).follow("niezakończon");
        var page = leaver.path();
        var box = leaver.find("input[name=action]").first();
        var id = box.getAttribute("value");
        var plan = transactions.as(
                new Acting.Job(who, Purpose.JOINT_SERVICE),
                () -> sql.sql("select plan_id from plan.action where id = :id::uuid")
                        .param("id", id)
                        .query(UUID.class)
                        .single());
        box.check();
        leaver.choose("Kto ma je przejąć", "PUP Chrzanów")
                .press("Poproś o przejęcie")
                .sees("Prośba jest wysłana")
                .picture("dzialania-do-przekazania");
        assertThat(leaver.find("input[value='" + id + "']").count()).isZero();
        return new Handed(id, page, "/plans/" + plan + "/list");
    }

    /// Where it was given.
    private static String notice(Traveller director) {
        director.signedIn("ops.trzebinia.dyrektor")
                .open("/partnerships")
                .follow("Umowa partnerska na rzecz aktywizacji")
                .follow("Strony i dokumenty")
                .follow("Wystąp z umowy")
                .fill("Ostatni dzień", Loop.day(60))
                .tick("Wiem, co trwa")
                .press("Wypowiadam umowę")
                .sees("Wypowiedzenie jest zapisane");
        return director.path();
    }

    /// What a card tells of the client, with its sources.
    private static String data(Traveller reader) {
        return reader.find("main .blocks").innerText();
    }

    /// The demonstration prints its one password on the sign-in page.
    private String contents(Traveller reader) throws IOException {
        reader.find("main input[type=password]").fill(password());
        var file = reader.page()
                .waitForDownload(() ->
                        reader.find("main button:has-text('Pobierz wypis')").click());
        try (var zip = new ZipFile(file.path().toFile())) {
            return new String(zip.getInputStream(zip.getEntry("CZYTAJ.html")).readAllBytes(), UTF_8);
        }
    }

    private String password() {
        return sql.sql("select password from institution.demo_account where login = 'ops.trzebinia.koordynator'")
                .query(String.class)
                .single();
    }

    /// The sixty days are over: today is the first one outside.
    private void lastDayPasses(InstitutionId who, AgreementId id) {
        transactions.as(new Acting.Job(who, Purpose.ADMINISTRATION), () -> {
            var agreement = change.locked(id);
            agreement.parties().stream()
                    .filter(party -> party.institution().equals(who))
                    .forEach(party -> change.leave(agreement, party, Warsaw.today(clock)));
        });
    }

    @Test
    void a_party_gives_notice_sees_what_runs_and_stays_after_all() {
        try (var director = traveller();
                var partner = traveller()) {
            director.signedIn("ops.libiaz.dyrektor")
                    .open("/partnerships")
                    .follow("Umowa partnerska na rzecz aktywizacji")
                    .follow("Strony i dokumenty")
                    .follow("Wystąp z umowy")
                    .sees("Co trwa między nami")
                    .press("Wypowiadam umowę")
                    .sees("Potwierdź, że wiesz")
                    .fill("Ostatni dzień", Loop.day(3))
                    .tick("Wiem, co trwa")
                    .press("Wypowiadam umowę")
                    .sees("umowa ustala dłuższe wypowiedzenie")
                    .fill("Ostatni dzień", Loop.day(60))
                    .press("Wypowiadam umowę")
                    .sees("Wypowiedzenie jest zapisane")
                    .picture("wystapienie-z-umowy");

            partner.signedIn("pup.chrzanow.dyrektor").sees("OPS Libiąż występuje z umowy");
            partner.follow("OPS Libiąż występuje z umowy").sees("wystąpienie");

            director.press("Zostajemy: cofnij wypowiedzenie").sees("Wypowiedzenie jest cofnięte");
            partner.open("/day").doesNotSee("OPS Libiąż występuje");
        }
    }
}
