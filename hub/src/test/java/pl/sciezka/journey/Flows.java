package pl.sciezka.journey;

import pl.sciezka.kernel.PersonId;
import pl.sciezka.testing.Traveller;

/// What institutions ask and tell each other about a client, as people click through it from the client's card.
final class Flows {

    private Flows() {}

    /// Of a kind without a choice of answers; the path of the question.
    static String ask(Traveller by, PersonId person, String kind, String words) {
        var card = "/clients/" + person.value();
        by.open(card)
                .go(card + "/institutions")
                .go(card + "/questions")
                .go(card + "/questions/new")
                .follow(kind)
                .fill("O co dokładnie", words)
                .press("Zapytaj")
                .sees("Pytanie wysłane");
        return by.path();
    }

    static void answer(Traveller by, String words) {
        by.tick("Odpowiadam słowami").find("textarea[name=words]").fill(words);
        by.press("Wyślij odpowiedź").sees("Odpowiedź wysłana");
    }

    /// Today's change; the path of the notice.
    static String tell(Traveller by, PersonId person, String kind, String detail, String value) {
        var card = "/clients/" + person.value();
        by.open(card)
                .go(card + "/institutions")
                .go(card + "/notices")
                .go(card + "/notices/new")
                .follow(kind)
                .fill(detail, value)
                .press("Powiadom")
                .sees("Powiadomiono partnerów");
        return by.path();
    }
}
