package pl.sciezka.adviser.appointment;

import java.util.HashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.sciezka.exchange.Exchanging;
import pl.sciezka.testing.TestPostgres;
import pl.sciezka.testing.Visitor;

/// A PUP and an OPS that both expect a common client.
abstract class Arranging extends Exchanging {

    @Autowired
    JdbcClient sql;

    static Map<String, String> fields(int day, String from, String gmina) {
        return new HashMap<>(Map.of(
                "day",
                inDays(day),
                "from",
                from,
                "minutes",
                "60",
                "place",
                "ul. Śląska 1, pokój 12",
                "gmina",
                gmina,
                "about",
                "PLAN",
                "tone",
                "INVITE"));
    }

    static String arranged(Visitor by, String client, int day, String from, String gmina) {
        return sent(by, client + "/appointments/new", fields(day, from, gmina));
    }

    /// The days of this circle's appointments move into the past.
    void passed(int days) {
        TestPostgres.asOwner(sql, "alter table adviser.appointment_hours no force row level security");
        TestPostgres.asOwner(
                sql,
                "update adviser.appointment_hours set day = day - %d where institution_id in ('%s', '%s')"
                        .formatted(days, circle.pup.value(), circle.ops.value()));
        TestPostgres.asOwner(sql, "alter table adviser.appointment_hours force row level security");
    }
}
