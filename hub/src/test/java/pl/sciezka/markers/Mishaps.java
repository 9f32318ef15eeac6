package pl.sciezka.markers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.sciezka.testing.FilledForm;
import pl.sciezka.testing.Markers;
import pl.sciezka.testing.TestPostgres;
import pl.sciezka.testing.Visitor;

/// What fails fails without repeating what was typed to anybody else.
final class Mishaps {

    private Mishaps() {}

    static void of(Visitor ops, Visitor stranger, String atOps, Markers markers, JdbcClient sql) {
        var needs = atOps + "/needs";
        var late = Map.of("version", "0", "remark", markers.in("mishap.late") + " za późno");
        assertThat(ops.post(needs, late).statusCode()).isEqualTo(409);
        assertThat(stranger.post(needs, late).statusCode()).isEqualTo(404);
        assertThat(ops.post(needs, Map.of("remark", markers.in("mishap.incomplete") + " bez wersji"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(ops.get("/clients/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
        var failing = FilledForm.on(ops, needs, "/needs")
                .with("remark", markers.in("mishap.failed") + " do zapisania")
                .with("reason", "MISTAKE");
        TestPostgres.asOwner(sql, "revoke insert on journal.entry from sciezka_app");
        try {
            assertThat(failing.send().statusCode()).isEqualTo(500);
            assertThat(ops.get(atOps).statusCode()).isEqualTo(500);
        } finally {
            TestPostgres.asOwner(sql, "grant insert on journal.entry to sciezka_app");
        }
    }
}
