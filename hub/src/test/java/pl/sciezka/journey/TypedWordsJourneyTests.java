package pl.sciezka.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import pl.sciezka.testing.Traveller;

/// Words that somebody typed outlive a form that could not be saved, and a session that ended meanwhile.
class TypedWordsJourneyTests extends Journey {

    private static final String FORM = "/clients/new";
    private static final String SURNAME = "Próbna z domu Wilk";

    @Test
    void a_form_that_was_not_saved_is_filled_again_on_the_way_back() {
        try (var worker = typing()) {
            worker.page().evaluate("document.querySelector('main [name=_csrf]').value = 'of another session'");
            worker.press("Dodaj osobę").sees("To, co wpisano");
            worker.follow("Wróć do formularza").sees("Przywrócono");
            assertThat(worker.find("[name=surname]")).hasValue(SURNAME);
        }
    }

    @Test
    void words_typed_before_the_session_ended_are_there_after_signing_in_again() {
        try (var worker = typing()) {
            worker.page().context().clearCookies();
            worker.press("Dodaj osobę").sees("Zaloguj się");
            worker.signedIn("ops.trzebinia.pracownik").open(FORM);
            assertThat(worker.find("[name=surname]")).hasValue(SURNAME);
        }
    }

    @Test
    void so_are_the_words_of_a_referral_that_is_not_even_a_draft_yet() {
        var client = people.atBoth(people.institution("OPS Trzebinia"), people.institution("PUP Chrzanów"))
                .getFirst();
        var form = "/referrals/new?person=" + client.here().value();
        try (var worker = traveller()) {
            worker.signedIn("ops.trzebinia.pracownik").open(form);
            typed(worker, "[name=question]", "Prosimy o zajęcia dwa razy w tygodniu.");
            worker.page().context().clearCookies();
            worker.press("Dalej: sprawdź przed wysłaniem").sees("Zaloguj się");
            worker.signedIn("ops.trzebinia.pracownik").open(form);
            assertThat(worker.find("[name=question]")).hasValue("Prosimy o zajęcia dwa razy w tygodniu.");
        }
    }

    @Test
    void so_are_a_candidates_whom_nobody_asks_to_sign_in_until_the_request_is_sent() {
        try (var candidate = traveller()) {
            candidate.open("/join").follow("Poproś o przystąpienie");
            var form = candidate.path();
            typed(candidate, "[name=name]", "Fundacja Zapomniana");
            candidate.page().context().clearCookies();
            candidate.press("Wyślij wniosek").sees("Strona była otwarta zbyt długo");
            assertThat(candidate.find("[name=name]")).hasValue("Fundacja Zapomniana");
            candidate
                    .choose("Rodzaj", "organizacja pozarządowa")
                    .fill("Do kogo", "prezes")
                    .fill("Telefon", "32 000 00 02")
                    .fill("Dlaczego", "Pomagamy tym samym rodzinom.")
                    .press("Wyślij wniosek")
                    .sees("Wniosek czeka na odpowiedź");
            candidate.open(form);
            assertThat(candidate.find("[name=name]")).hasValue("");
        }
    }

    @Test
    void nobody_else_at_the_same_computer_gets_them() {
        try (var worker = typing()) {
            worker.page().context().clearCookies();
            worker.signedIn("ops.trzebinia.pracownik2").open(FORM);
            assertThat(worker.find("[name=surname]")).hasValue("");
            worker.page().context().clearCookies();
            worker.signedIn("ops.trzebinia.pracownik").open(FORM);
            assertThat(worker.find("[name=surname]")).hasValue("");
        }
    }

    private Traveller typing() {
        var worker = traveller().signedIn("ops.trzebinia.pracownik").open(FORM);
        typed(worker, "[name=surname]", SURNAME);
        return worker;
    }

    private static void typed(Traveller by, String field, String words) {
        by.find(field).fill(words);
        by.page().waitForCondition(() ->
                (Boolean) by.page().evaluate("Object.keys(localStorage).some(it => it.startsWith('draft:'))"));
    }
}
