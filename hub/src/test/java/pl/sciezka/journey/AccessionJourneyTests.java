package pl.sciezka.journey;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.partnership.AgreementId;
import pl.sciezka.partnership.ChangeAgreement;
import pl.sciezka.storage.Transactions;
import pl.sciezka.testing.Traveller;

/// Somebody new joins: PCPR in Chrzanów by an annex that all sign, an association in Chełm on request.
class AccessionJourneyTests extends Journey {

    static final List<String> CHRZANOW = List.of(
            "pup.chrzanow.dyrektor",
            "ops.trzebinia.dyrektor",
            "ops.babice.kierownik",
            "ops.libiaz.dyrektor",
            "ops.chrzanow.dyrektor",
            "ops.alwernia.kierownik",
            "cis.chrzanow.kierownik");

    @Autowired
    JdbcClient sql;

    @Autowired
    ChangeAgreement change;

    @Autowired
    Transactions transactions;

    @Test
    void pcpr_joins_chrzanow_from_its_request_to_the_first_card_it_may_see() {
        var pup = people.institution("PUP Chrzanów");
        var pcpr = people.institution("PCPR Chrzanów");
        var agreement = leftBefore(pcpr);
        var client = people.atBoth(pup, pcpr).getFirst();
        try (var candidate = traveller();
                var specialist = traveller();
                var adviser = traveller()) {
            specialist
                    .signedIn("pcpr.chrzanow.specjalista")
                    .open("/clients/" + client.there().value() + "/proposals/new");
            specialist.doesNotSee("PUP Chrzanów");

            asked(
                    candidate,
                    agreement,
                    "Powiatowe Centrum Pomocy Rodzinie w Chrzanowie",
                    "powiatowe centrum pomocy rodzinie");
            candidate.picture("wniosek-o-przystapienie");
            for (var member : CHRZANOW) consents(member, "Powiatowe Centrum Pomocy Rodzinie w Chrzanowie");
            candidate.open(candidate.path()).sees("Członkowie zgodzili się na przystąpienie");

            var draft = drawnUp(
                    "pup.chrzanow.dyrektor", "Powiatowe Centrum Pomocy Rodzinie w Chrzanowie", "Przygotuj aneks");
            for (var member : CHRZANOW) signs(member, draft);
            try (var director = traveller()) {
                director.signedIn("pcpr.chrzanow.dyrektor")
                        .sees("Dokument do podpisu")
                        .open(draft)
                        .sees("Dowie się o wspólnych klientach z")
                        .sees("Członkowie prowadzą dziś między sobą")
                        .sees("Może wysyłać oferty i skierowania do")
                        .sees("Zostaje zakryte");
                director.picture("aneks-podglad-praw");
                signs(director, draft);
                director.sees("Podpisali wszyscy").sees("PCPR Chrzanów widzi u");
            }

            specialist
                    .open("/clients/" + client.there().value() + "/proposals/new")
                    .tick("PUP Chrzanów")
                    .press("Wyślij propozycję");
            adviser.signedIn("pup.chrzanow.doradca").open("/proposals");
            for (int tries = 0; tries < 40 && !adviser.find("main").innerText().contains(client.name()); tries++) {
                adviser.page().waitForTimeout(500);
                adviser.open("/proposals");
            }
            adviser.find("main a[href^='/proposals/']:not([href*=sent])")
                    .first()
                    .click();
            adviser.press("Potwierdź: to nasz wspólny klient");
            specialist.open("/clients/" + client.there().value()).sees("PUP Chrzanów");
            strangerSeesNothing(client.name(), draft);
        }
    }

    @Test
    void an_association_joins_chelm_on_request_when_the_majority_consents() {
        var name = "Fundacja „Dobry Początek” w Chełmie";
        try (var candidate = traveller()) {
            candidate.open("/sign-in").follow("Otwarte partnerstwa").sees("na rzecz promocji mobilności");
            var agreement = open("Partnerstwo lokalne na rzecz promocji mobilności zawodowej na lokalnym rynku pracy");
            asked(candidate, agreement, name, "organizacja pozarządowa");
            candidate
                    .open("/join/" + agreement.value())
                    .fill("Nazwa instytucji", "STELLA")
                    .choose("Rodzaj", "organizacja pozarządowa")
                    .fill("Do kogo", "prezes")
                    .fill("Telefon", "82 000 00 00")
                    .fill("Dlaczego", "Jeszcze raz")
                    .press("Wyślij wniosek")
                    .sees("Ta instytucja już jest stroną tej umowy");
            for (var member : List.of(
                    "mopr.chelm.dyrektor", "wup.chelm.kierownik", "pup.chelm.dyrektor", "stella.chelm.koordynator"))
                consents(member, name);
            var draft = drawnUp("wup.chelm.kierownik", name, "Przygotuj deklarację");
            signs("wup.chelm.kierownik", draft);
            try (var president = traveller()) {
                president.signedIn("fundacja.chelm.prezes").open(draft).sees("Co mogłaby otworzyć zgoda klienta");
                signs(president, draft);
                president.sees("Podpisali wszyscy").open("/partnerships").sees("promocji mobilności");
            }
            strangerSeesNothing(name, draft);
        }
    }

    private void asked(Traveller candidate, AgreementId agreement, String name, String kind) {
        candidate
                .open("/join/" + agreement.value())
                .press("Wyślij wniosek")
                .sees("Wpisz nazwę")
                .fill("Nazwa instytucji", name)
                .choose("Rodzaj", kind)
                .fill("Do kogo", "dyrektor")
                .fill("Telefon", "32 000 00 01")
                .fill("Kontakt w sprawie ochrony danych", "iod@kandydat.example")
                .fill("Ilu pracowników", "3")
                .fill("Dlaczego", "Pomagamy tym samym rodzinom.")
                .press("Wyślij wniosek")
                .sees("Wniosek czeka na odpowiedź");
    }

    private void consents(String login, String candidate) {
        try (var director = traveller()) {
            director.signedIn(login)
                    .open("/partnerships/applications")
                    .follow(candidate)
                    .press("Zgadzamy się");
            director.sees("Głos jest zapisany");
        }
    }

    /// The lead finds the candidate on the platform, draws the document up and puts it forward; its path.
    private String drawnUp(String login, String candidate, String button) {
        try (var lead = traveller()) {
            lead.signedIn(login).open("/partnerships/applications").follow(candidate);
            lead.choose("Kandydat na platformie", candidate).press("Zapisz, co jest gotowe");
            lead.fill("Kto podpisuje za kandydata", "dyrektor").press(button).sees("Co się zmieni");
            lead.picture("dokument-przystapienia").press("Przedstaw do podpisu").sees("czeka na podpisy");
            return lead.path();
        }
    }

    private void signs(String login, String draft) {
        try (var director = traveller()) {
            signs(director.signedIn(login), draft);
        }
    }

    private static void signs(Traveller director, String draft) {
        director.open(draft)
                .follow("Przejdź do podpisu")
                .fill("Kto podpisuje (funkcja)", "dyrektor")
                .tick("Znam treść dokumentu")
                .press("Podpisuję");
    }

    /// The agreement of Chrzanów as it was before: PCPR is no party of it any more.
    private AgreementId leftBefore(InstitutionId pcpr) {
        var id = open("Partnerstwo na rzecz aktywizacji społeczno-zawodowej bezrobotnych powiatu chrzanowskiego");
        transactions.as(new Acting.Job(pcpr, Purpose.ADMINISTRATION), () -> {
            var agreement = change.locked(id);
            agreement.parties().stream()
                    .filter(party -> Set.of(pcpr).contains(party.institution()))
                    .forEach(party ->
                            change.leave(agreement, party, party.accededOn().plusYears(1)));
        });
        return id;
    }

    private AgreementId open(String partnership) {
        return new AgreementId(
                sql.sql("""
                select a.id from partnership.agreement a
                  join partnership.partnership p on p.id = a.partnership_id
                 where p.name = :name and a.membership_terms is not null
                """).param("name", partnership).query(UUID.class).single());
    }
}
