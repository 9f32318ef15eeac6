package pl.sciezka.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Collectors;

/// What the server prints (dziennik serwera), in `postgres.log`; the previous ten megabytes in `postgres.log.1`.
record ServerLog(Path file) {

    private static final long ENOUGH = 10_000_000;

    static ServerLog in(Path home) throws IOException {
        var file = home.resolve("postgres.log");
        if (Files.exists(file) && Files.size(file) > ENOUGH) {
            Files.move(file, home.resolve("postgres.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
        if (!Files.exists(file)) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        return new ServerLog(file);
    }

    ProcessBuilder receiving(ProcessBuilder builder) {
        return builder.redirectOutput(ProcessBuilder.Redirect.appendTo(file.toFile()));
    }

    DatabaseDidNotStart failure(String what) {
        try (var lines = Files.lines(file)) {
            var all = lines.toList();
            var last = all.subList(Math.max(0, all.size() - 5), all.size());
            return new DatabaseDidNotStart(last.stream()
                    .collect(Collectors.joining("\n  ", what + "; the last lines of " + file + ":\n  ", "")));
        } catch (IOException unreadable) {
            return new DatabaseDidNotStart(what + ", and its log cannot be read", unreadable);
        }
    }
}
