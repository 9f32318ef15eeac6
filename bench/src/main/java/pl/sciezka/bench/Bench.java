package pl.sciezka.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/// Prints what a start, a page and the download cost on this machine: `Bench <built tree> <jar> <empty folder>`.
final class Bench {

    private static final String LOGIN = "pup.chelm.doradca";
    private static final int CONNECTIONS = 16;
    private static final int ROWS = 20_000;
    private static final String HEAP = "-Xmx512m";

    private Bench() {}

    public static void main(String... arguments) throws Exception {
        var program = Path.of(arguments[0]);
        var data = Files.createDirectories(Path.of(arguments[2]));
        say("processors", Runtime.getRuntime().availableProcessors());
        say("load average before", loadAverage());
        say("jar", megabytes(Files.size(Path.of(arguments[1]))));
        starts(program, data);
        pages(program, data);
        say("load average after", loadAverage());
    }

    private static void starts(Path program, Path data) throws IOException, InterruptedException {
        try (var hub = Hub.start(program, data)) {
            say("first page, empty folder", start(hub));
        }
        for (int run = 1; run <= 3; run++) {
            try (var hub = Hub.start(program, data)) {
                say("first page, run " + run, start(hub));
            }
        }
    }

    /// With the memory of the smallest machine that should do.
    private static void pages(Path program, Path data) throws Exception {
        try (var hub = Hub.start(program, data, HEAP)) {
            var visitor = Visitor.signedIn(hub.address(), LOGIN);
            pages(hub, Visitor.stranger(hub.address()), "open page, no database", "/accessibility");
            pages(hub, visitor, "signed in, own account", "/account");
            pages(hub, visitor, "signed in, list of clients", "/clients");
            takeover(hub, visitor);
            say("peak memory of the JVM", hub.peakMemory());
        }
    }

    /// Beside an open page in the same run, because machines differ: what counts is how much more the others cost.
    private static void pages(Hub hub, Visitor visitor, String what, String page) throws Exception {
        var load = new Load(visitor, CONNECTIONS, page);
        load.during(Duration.ofSeconds(10));
        var before = hub.cpu();
        var result = load.during(Duration.ofSeconds(8));
        say(what + ", " + CONNECTIONS + " connections", result);
        say("  processor time of one page", hub.cpu().minus(before).perPage(result.pages()));
    }

    private static void takeover(Hub hub, Visitor visitor) throws IOException, InterruptedException {
        var before = hub.cpu();
        var times = new Takeover(visitor).of(OfficeList.of(ROWS));
        say(
                "list of " + ROWS + " rows, check",
                "%.1f s".formatted(times.checking().toMillis() / 1e3));
        say(
                "list of " + ROWS + " rows, take over",
                "%.1f s".formatted(times.taking().toMillis() / 1e3));
        say("processor time of both", hub.cpu().minus(before));
    }

    private static String loadAverage() throws IOException {
        var file = Path.of("/proc/loadavg");
        return Files.exists(file) ? Files.readString(file).strip() : "unknown";
    }

    private static String megabytes(long bytes) {
        return "%.1f MB".formatted(bytes / 1e6);
    }

    private static String start(Hub hub) {
        return "%.2f s (processor time %s)".formatted(hub.toFirstPage().toMillis() / 1e3, hub.cpu());
    }

    private static void say(String what, Object figure) {
        System.out.printf("%-45s %s%n", what, figure);
    }
}
