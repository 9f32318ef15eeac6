package pl.sciezka.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A server that is started again whenever it ends without being told to (pilnowany serwer): at the same port, where
/// the program's connections find it. Whoever needs it meanwhile is refused, as after any crash.
final class KeptServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(KeptServer.class);
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final Settings settings;
    private final ServerLog log;
    private final CountDownLatch unwanted = new CountDownLatch(1);
    private Server server;

    private KeptServer(Server server, Settings settings, ServerLog log) {
        this.server = server;
        this.settings = settings;
        this.log = log;
    }

    /// Returns when it answers.
    static KeptServer start(Cluster cluster, Settings settings, ServerLog log) throws IOException {
        var kept = new KeptServer(Server.start(cluster, settings, log), settings, log);
        Thread.ofPlatform().daemon().name("postgres-keeper").start(kept::keep);
        return kept;
    }

    synchronized int port() {
        return server.port();
    }

    /// Before this returns nobody starts it again.
    @Override
    public synchronized void close() {
        unwanted.countDown();
        server.stop();
    }

    private void keep() {
        var pause = Duration.ZERO;
        while (isWantedAfter(pause)) {
            current().process().onExit().join();
            pause = startAgain() ? Duration.ZERO : PAUSE;
        }
    }

    private synchronized Server current() {
        return server;
    }

    /// False when it ended and could not be started.
    private synchronized boolean startAgain() {
        if (unwanted.getCount() == 0) return true;
        try {
            server = server.again(settings, log);
            LOG.warn("PostgreSQL ended by itself and was started again.");
            return true;
        } catch (IOException | UncheckedIOException | DatabaseDidNotStart e) {
            LOG.error("PostgreSQL ended by itself and does not start again: {}", e.getMessage());
            return false;
        }
    }

    private boolean isWantedAfter(Duration pause) {
        try {
            return !unwanted.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            return false;
        }
    }
}
