package pl.sciezka.offer.reservation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.offer.Town;
import pl.sciezka.testing.FilledForm;
import pl.sciezka.testing.TestPostgres;

/// The PUP offers two places, and the OPS serves somebody together with it.
abstract class Asking {

    @Autowired
    Clock clock;

    Town town;
    Town.Pair client;
    String offer;
    LocalDate today;

    @BeforeEach
    void two_places(@Autowired ApplicationContext program) {
        town = new Town(program);
        today = Warsaw.today(clock);
        offer = town.offer(2, today);
        client = town.common();
    }

    /// Where the OPS asks for one of the places.
    String ask(Town.Pair who) {
        return "/clients/" + who.atOps().value() + offer + "/place";
    }

    /// The path of the reservation.
    String asked(Town.Pair who) {
        return FilledForm.on(town.worker, ask(who), "/place").sent();
    }

    static UUID id(String path) {
        return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    }

    /// As if it had been asked for so long ago that its day is past.
    void unanswered(String reservation) {
        heldUntil(reservation, today.minusDays(1));
    }

    void heldUntil(String reservation, LocalDate day) {
        var database =
                town.sql.sql("select current_database()").query(String.class).single();
        try (var pool = TestPostgres.superuserPool(database)) {
            var past = JdbcClient.create(pool);
            for (var row : List.of(
                    "reservation set held_until = :day where id", "place set held_until = :day where reservation_id"))
                past.sql("update offer." + row + " = :id")
                        .param("day", day)
                        .param("id", id(reservation))
                        .update();
        }
    }
}
