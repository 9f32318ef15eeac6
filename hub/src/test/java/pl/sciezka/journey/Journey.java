package pl.sciezka.journey;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.springframework.beans.factory.annotation.Autowired;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.testing.Chromium;
import pl.sciezka.testing.CommonPeople;
import pl.sciezka.testing.DemoTest;
import pl.sciezka.testing.ProgramClock;
import pl.sciezka.testing.Traveller;
import pl.sciezka.testing.Visitors;

/// People of the demonstration at their browsers.
@DemoTest
@Tag("browser")
abstract class Journey {

    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private static Chromium chromium;

    @Autowired
    Visitors visitors;

    @Autowired
    CommonPeople people;

    @Autowired
    ProgramClock clock;

    @BeforeAll
    static void browser() {
        chromium = new Chromium();
    }

    @AfterAll
    static void closed() {
        chromium.close();
    }

    /// Somebody at a browser of their own; to be closed.
    Traveller traveller() {
        return new Traveller(chromium, visitors.base());
    }

    /// As people type it, so many days after today.
    String day(int later) {
        return DAY.format(today().plusDays(later));
    }

    LocalDate today() {
        return Warsaw.today(clock);
    }

    /// Neither these pages nor the person's name, to somebody of no partnership at all.
    void strangerSeesNothing(String name, String... pages) {
        try (var stranger = traveller()) {
            stranger.signedIn("gops.suwalki.pracownik").doesNotSee(name);
            for (var page : pages)
                stranger.open(page).sees("Nie ma takiej strony").doesNotSee(name);
        }
    }
}
