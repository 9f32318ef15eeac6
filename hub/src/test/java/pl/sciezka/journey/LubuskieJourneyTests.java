package pl.sciezka.journey;

import org.junit.jupiter.api.Test;

/// Lubuskie: a welfare centre refers to a social integration centre that is its own controller and learns how it ended;
/// a labour office refers to a support centre that sees data with the client's consent only.
class LubuskieJourneyTests extends Journey {

    @Test
    void a_referral_to_an_integration_centre_comes_back_with_a_report_for_each_outcome() {
        var client = people.atBoth(
                        people.institution("MGOPS Strzelce Krajeńskie"), people.institution("PUP Strzelce Krajeńskie"))
                .getFirst();

        try (var worker = traveller();
                var centre = traveller()) {
            worker.signedIn("mgops.strzelce.pracownik");
            var referral = Loop.send(
                    worker, client.here().value().toString(), "CIS w powiecie żagańskim", "INTEGRATION_CENTRE");
            centre.signedIn("cis.zagan.kierownik").sees(client.name()).picture("cis-moj-dzien");
            Loop.serve(centre, referral, client.name());
            Loop.readAndClose(worker, referral);
            strangerSeesNothing(client.name(), referral);
        }
    }

    @Test
    void with_the_clients_consent_a_support_centre_sees_a_referral_until_the_consent_is_withdrawn() {
        var client = people.atBoth(people.institution("PUP Zielona Góra"), people.institution("CIS Zielona Góra"))
                .getFirst();

        try (var adviser = traveller();
                var support = traveller()) {
            adviser.signedIn("pup.zielonagora.doradca");
            Loop.write(adviser, client.here().value().toString(), "OWES Lubuskie – za zgodą klienta", "SOCIAL_ECONOMY");
            adviser.sees("Zgoda klienta na przekazanie danych")
                    .fill("Dzień udzielenia zgody", Loop.day(0))
                    .fill("Zgoda obowiązuje do", Loop.day(120))
                    .tick("imię i nazwisko")
                    .tick("pytanie i oczekiwane efekty")
                    .tick("odpowiedź i sprawozdanie")
                    .tick("Papier z podpisem klienta")
                    .press("Zapisz zgodę")
                    .sees("zgoda klienta oraz § 5 ust. 2")
                    .press("Wyślij skierowanie")
                    .follow("Zobacz skierowanie");
            var referral = adviser.path();

            support.signedIn("owes.lubuskie.doradca").open(referral).sees("Prosimy o zajęcia");
            adviser.follow("Klient wycofał zgodę").picture("wycofanie-zgody");
            adviser.press("Zapisz wycofanie zgody").sees("Ustal, co dalej").sees("zgoda wycofana");
            support.open(referral).sees("nie jest już dla nas widoczna").doesNotSee("Prosimy o zajęcia");
        }
    }
}
