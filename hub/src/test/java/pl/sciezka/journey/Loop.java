package pl.sciezka.journey;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import pl.sciezka.testing.Traveller;

/// The closed loop of a referral as people click through it: written, answered, reported, closed.
final class Loop {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private Loop() {}

    /// Written, sent and looked at by its sender; its path.
    static String send(Traveller by, String person, String receiver, String support) {
        write(by, person, receiver, support);
        by.press("Wyślij skierowanie").sees("Co będzie dalej").follow("Zobacz skierowanie");
        return by.path();
    }

    /// As far as the page after the draft; two desired outcomes.
    static void write(Traveller by, String person, String receiver, String support) {
        by.open("/referrals/new?person=" + person);
        var route = by.find("select[name=route] option:has-text(\"" + receiver + "\")")
                .first();
        by.find("select[name=route]").selectOption(route.getAttribute("value"));
        by.find("select[name=support]").selectOption(support);
        by.find("textarea[name=question]").fill("Prosimy o zajęcia, które pomogą wrócić do rytmu pracy.");
        by.find("textarea[name=outcomes]").fill("Regularny udział\nPierwsza rozmowa o pracę");
        by.find("[name=informed]").fill(day(0));
        by.press("Dalej: sprawdź przed wysłaniem");
    }

    /// From Mój dzień through every answer to a report of what became of each outcome.
    static void serve(Traveller by, String referral, String name) {
        by.open("/day").sees(name);
        by.go(referral);
        step(by, "Przyjmij skierowanie", () -> by.fill("Pierwszy krok klienta", "Środa, 9:00, pokój 4"));
        step(by, "Rozpocznij wsparcie", () -> by.fill("Planowany koniec", day(90)));
        step(by, "Zakończ wsparcie", () -> {});
        step(by, "Złóż sprawozdanie", () -> {
            by.find("[name=achievement-1][value=ACHIEVED]").check();
            by.find("[name=sentence-1]").fill("Od maja przychodzi codziennie.");
            by.find("[name=achievement-2][value=PARTLY]").check();
            by.find("[name=sentence-2]").fill("Rozmowa o pracę umówiona.");
            by.find("[name=carriesOn][value=SENDER]").check();
        });
    }

    /// From Mój dzień to the report, and the end.
    static void readAndClose(Traveller by, String referral) {
        by.open(referral).sees("Środa, 9:00, pokój 4");
        by.open("/day").sees("Przeczytać sprawozdanie");
        by.go(referral);
        by.sees("Od maja przychodzi codziennie.").sees("częściowo osiągnięty").picture("sprawozdanie");
        step(
                by,
                "Zamknij skierowanie",
                () -> by.find("[name=onward][value=WE_CARRY_ON]").check());
        by.sees("zamknięte").open("/day").doesNotSee(referral);
    }

    static String day(int later) {
        return DAY.format(LocalDate.now().plusDays(later));
    }

    /// Opens the step from the referral's page, fills it in and takes it.
    private static void step(Traveller by, String step, Runnable filling) {
        by.follow(step);
        filling.run();
        by.press(step);
    }
}
