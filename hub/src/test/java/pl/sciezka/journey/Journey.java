package pl.sciezka.journey;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.springframework.beans.factory.annotation.Autowired;
import pl.sciezka.testing.Chromium;
import pl.sciezka.testing.CommonPeople;
import pl.sciezka.testing.DemoTest;
import pl.sciezka.testing.Traveller;
import pl.sciezka.testing.Visitors;

/// People of the demonstration at their browsers.
@DemoTest
@Tag("browser")
abstract class Journey {

    private static Chromium chromium;

    @Autowired
    Visitors visitors;

    @Autowired
    CommonPeople people;

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

    /// Neither these pages nor the person's name, to somebody of no partnership at all.
    void strangerSeesNothing(String name, String... pages) {
        try (var stranger = traveller()) {
            stranger.signedIn("gops.suwalki.pracownik").doesNotSee(name);
            for (var page : pages)
                stranger.open(page).sees("Nie ma takiej strony").doesNotSee(name);
        }
    }
}
