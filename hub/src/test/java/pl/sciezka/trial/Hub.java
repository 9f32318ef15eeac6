package pl.sciezka.trial;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import pl.sciezka.Sciezka;

/// The whole program with its own database, in processes of their own that can be killed and started again at the same
/// address.
final class Hub implements AutoCloseable {

    private static final HttpClient PROBE = HttpClient.newHttpClient();
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Path data;
    private final Path log;
    private final int port = freePort();
    private final Thread atTheEnd = new Thread(this::kill);
    private @Nullable Process process;

    private Hub(Path folder) {
        data = folder.resolve("data");
        log = folder.resolve("program.log");
    }

    /// With demonstration data, in an empty folder.
    static Hub in(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
            var hub = new Hub(folder.toAbsolutePath());
            Files.createDirectories(hub.data);
            Runtime.getRuntime().addShutdownHook(hub.atTheEnd);
            hub.start();
            return hub;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    String address() {
        return "http://localhost:" + port;
    }

    /// Returns when it answers.
    void start() {
        try {
            process = new ProcessBuilder(command())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            for (long waited = 0; !answers(); waited += 50) {
                if (!process.isAlive() || waited > PATIENCE.toMillis())
                    throw new AssertionError("The program did not start, see " + log);
                Thread.sleep(50);
            }
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    void kill() {
        if (process != null) process.destroyForcibly().onExit().join();
    }

    /// Only the first process of the server: its children find out by themselves, as after any crash. One that is just
    /// being started again is waited for.
    void killDatabase() {
        for (long waited = 0; waited < PATIENCE.toMillis(); waited += 20) {
            var server = database();
            if (server.isPresent()) {
                server.get().destroyForcibly();
                server.get().onExit().join();
                return;
            }
            Worker.pause(20);
        }
        throw new AssertionError("The program did not start its database again, see " + log);
    }

    private Optional<ProcessHandle> database() {
        try {
            var pid = Files.readAllLines(data.resolve("db/postmaster.pid")).getFirst();
            return ProcessHandle.of(Long.parseLong(pid.strip()))
                    .filter(it -> it.info().commandLine().orElse("").contains("postgres"));
        } catch (IOException | NoSuchElementException notYet) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        if (process != null) {
            process.destroy();
            process.onExit().join();
        }
        Runtime.getRuntime().removeShutdownHook(atTheEnd);
    }

    private List<String> command() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Sciezka.class.getName(),
                "--server.port=" + port,
                "--server.shutdown=immediate",
                "--sciezka.data=" + data,
                "--sciezka.hooks.allowed-hosts=http://127.0.0.1",
                "--sciezka.mail.allowed-hosts=127.0.0.1",
                "--sciezka.follow-ups.first-look=PT5S");
    }

    private boolean answers() throws InterruptedException {
        try {
            var request =
                    HttpRequest.newBuilder(URI.create(address() + "/sign-in")).build();
            return PROBE.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
