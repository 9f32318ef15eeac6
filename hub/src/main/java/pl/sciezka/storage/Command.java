package pl.sciezka.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// A small program of the system or of PostgreSQL, run in a clean environment: no inherited PGDATA, locale or zone.
record Command(List<String> words, Path folder) {

    static Command of(List<String> prefix, String... words) {
        return of(prefix, List.of(words));
    }

    static Command of(List<String> prefix, List<String> words) {
        return new Command(Stream.concat(prefix.stream(), words.stream()).toList(), Path.of("/"));
    }

    Command in(Path other) {
        return new Command(words, other);
    }

    boolean succeeds() {
        try {
            output();
            return true;
        } catch (UncheckedIOException | DatabaseDidNotStart no) {
            return false;
        }
    }

    String output() {
        return output("");
    }

    /// What it printed, given this on its standard input.
    String output(String input) {
        try {
            var process = builder().start();
            try (var stdin = process.outputWriter(StandardCharsets.UTF_8)) {
                stdin.write(input);
            } catch (IOException endedWithoutReading) {
                // its exit code and what it printed tell why
            }
            var printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (exitCode(process) == 0) return printed;
            throw new DatabaseDidNotStart("%s failed: %s".formatted(String.join(" ", words), printed.strip()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ProcessBuilder builder() {
        var builder = new ProcessBuilder(words).directory(folder.toFile()).redirectErrorStream(true);
        var path = System.getenv().getOrDefault("PATH", "/usr/bin:/bin");
        builder.environment().clear();
        builder.environment().put("PATH", path);
        builder.environment().put("LC_ALL", "C");
        builder.environment().put("TZ", "UTC");
        return builder;
    }

    /// An interrupted thread still waits: half a database start helps nobody.
    private static int exitCode(Process process) {
        return process.onExit().join().exitValue();
    }
}
