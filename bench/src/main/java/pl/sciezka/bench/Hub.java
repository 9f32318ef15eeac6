package pl.sciezka.bench;

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
import java.util.ArrayList;
import java.util.List;

/// A running hub out of the built tree, with demonstration data in a folder of its own.
record Hub(Process process, String address, Duration toFirstPage) implements AutoCloseable {

    private static final HttpClient PROBE = HttpClient.newHttpClient();

    /// Returns when the first page came back with status 200.
    static Hub start(Path program, Path data, String... jvmOptions) throws IOException, InterruptedException {
        int port = freePort();
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-Dspring.aot.enabled=true"));
        command.addAll(List.of(jvmOptions));
        if (Files.exists(program.resolve("hub.aot"))) command.add("-XX:AOTCache=hub.aot");
        command.addAll(List.of("-jar", "hub.jar", "--server.port=" + port, "--sciezka.data=" + data));
        long begin = System.nanoTime();
        var process = new ProcessBuilder(command)
                .directory(program.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        data.resolve("bench.log").toFile()))
                .start();
        var address = "http://localhost:" + port;
        while (!answers(address)) {
            if (!process.isAlive()) throw new IllegalStateException("The hub ended, see " + data.resolve("bench.log"));
            Thread.sleep(20);
        }
        return new Hub(process, address, Duration.ofNanos(System.nanoTime() - begin));
    }

    /// Processor time used so far, by the program itself and by its database: comparable even on a busy machine.
    Cpu cpu() {
        return new Cpu(
                used(process.toHandle()), process.descendants().map(Hub::used).reduce(Duration.ZERO, Duration::plus));
    }

    private static Duration used(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /// The largest resident size so far, where the system tells.
    String peakMemory() throws IOException {
        var status = Path.of("/proc", String.valueOf(process.pid()), "status");
        if (!Files.exists(status)) return "unknown";
        try (var lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .map(line -> line.replaceAll("\\D+", ""))
                    .map(kilobytes -> Long.parseLong(kilobytes) / 1024 + " MiB")
                    .findFirst()
                    .orElse("unknown");
        }
    }

    private static boolean answers(String address) throws InterruptedException {
        try {
            var request =
                    HttpRequest.newBuilder(URI.create(address + "/sign-in")).build();
            return PROBE.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
