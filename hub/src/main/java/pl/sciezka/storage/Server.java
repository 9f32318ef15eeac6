package pl.sciezka.storage;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// The running postmaster of a cluster and the port it listens on.
record Server(Cluster cluster, Process process, int port) {

    /// Long enough to replay the log of a hard day after a crash.
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /// A session of its own, so that Ctrl+C reaches only the program, which then stops its server in order; and a
    /// signal from the kernel should the program die without a word. Linux only: elsewhere the next start finds
    /// the server that was left behind.
    private static final List<String> LEASH = List.of("setsid", "setpriv", "--pdeathsig", "INT", "--");

    static Server start(Cluster cluster, Settings settings, ServerLog log) throws IOException {
        return start(cluster, settings, log, 0);
    }

    /// After it has ended: at the port at which the program looks for it.
    Server again(Settings settings, ServerLog log) throws IOException {
        return start(cluster, settings, log, port);
    }

    /// At any free port where none is given.
    private static Server start(Cluster cluster, Settings settings, ServerLog log, int port) throws IOException {
        var leash = leash(cluster);
        for (int attempts = Leftover.clear(cluster) ? 50 : 3; attempts > 0; attempts--) {
            var server = launch(cluster, settings, leash, log, port == 0 ? freePort() : port);
            if (server.becomesReady(log)) return server;
            // someone took the port meanwhile, or the last children of a killed server still hold its memory
            pause(Duration.ofMillis(200));
        }
        throw log.failure("PostgreSQL did not start");
    }

    /// Fast: open transactions are rolled back, nothing committed is lost.
    void stop() {
        if (!process.isAlive()) return;
        if (!cluster.control("stop", "-m", "fast", "-w", "-t", "60").succeeds()) {
            cluster.control("stop", "-m", "immediate", "-w", "-t", "20").succeeds();
            process.destroyForcibly();
        }
        process.onExit().join();
    }

    private static List<String> leash(Cluster cluster) {
        var trial = Stream.concat(LEASH.stream(), Stream.of("true")).toArray(String[]::new);
        return cluster.command(trial).succeeds() ? LEASH : List.of();
    }

    private static Server launch(Cluster cluster, Settings settings, List<String> leash, ServerLog log, int port) {
        var words = Stream.of(
                        leash,
                        List.of(
                                cluster.binaries().postgres(),
                                "-D",
                                cluster.data().toString(),
                                "-p",
                                "" + port),
                        settings.arguments())
                .flatMap(List::stream)
                .toArray(String[]::new);
        return new Server(cluster, spawn(log.receiving(cluster.command(words).builder())), port);
    }

    /// The kernel ties a child to the *thread* that made it: this one lives as long as the server.
    private static Process spawn(ProcessBuilder builder) {
        var started = new CompletableFuture<Process>();
        Thread.ofPlatform().daemon().name("postgres").start(() -> {
            try {
                var process = builder.start();
                started.complete(process);
                process.onExit().join();
            } catch (IOException e) {
                started.completeExceptionally(e);
            }
        });
        return started.join();
    }

    private boolean becomesReady(ServerLog log) throws IOException {
        for (long waited = 0; waited < PATIENCE.toMillis(); waited += 10) {
            if (cluster.postmasterFile().saysReady(process)) return true;
            if (!process.isAlive()) return false;
            pause(Duration.ofMillis(10));
        }
        stop();
        throw log.failure("PostgreSQL was not ready in time");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void pause(Duration length) {
        try {
            TimeUnit.NANOSECONDS.sleep(length.toNanos());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseDidNotStart("Interrupted while PostgreSQL was starting", e);
        }
    }
}
