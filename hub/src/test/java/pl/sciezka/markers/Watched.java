package pl.sciezka.markers;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.sciezka.exchange.Exchanging;
import pl.sciezka.testing.Markers;
import pl.sciezka.testing.Witness;

/// Two offices whose browsers are watched, beside others who have nothing to do with their client.
abstract class Watched extends Exchanging {

    @Autowired
    JdbcClient sql;

    @Autowired
    ApplicationContext program;

    final Markers markers = new Markers();
    final Witness witness = new Witness(markers);
    final Witness amongOthers = new Witness(markers);
    KeptLog log;

    @BeforeEach
    void watched() throws IOException {
        log = new KeptLog();
        pup.watchedBy(witness);
        ops.watchedBy(witness);
        stranger.watchedBy(amongOthers);
    }

    @AfterEach
    void closed() {
        log.close();
    }
}
