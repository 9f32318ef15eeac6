package pl.sciezka.partnership;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What was measured, line by line, with the goal beside it.
final class Figures {

    private final List<String> lines = new ArrayList<>();

    void say(String what, Object figure) {
        lines.add("%-45s %s".formatted(what, figure));
    }

    /// The same thing on two sides.
    void compared(String what, List<List<Double>> times) {
        say(what + ", 1 agreement", told(times.get(0)));
        say(what + ", " + CountryOfClients.AGREEMENTS, told(times.get(1)));
        say("  ratio", "%.2f (goal: at most 1.5)".formatted(median(times.get(1)) / median(times.get(0))));
    }

    void write(Path file) throws IOException {
        Files.write(file, lines);
    }

    static double millis(Runnable work) {
        long began = System.nanoTime();
        work.run();
        return (System.nanoTime() - began) / 1e6;
    }

    static String told(List<Double> times) {
        var sorted = times.stream().sorted().toList();
        return "median %.2f ms, p99 %.2f ms".formatted(median(times), sorted.get((int) (sorted.size() * 0.99)));
    }

    private static double median(List<Double> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }
}
