package pl.sciezka.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/// An empty data folder under `target`, beside programs that all such folders share. Not the temporary folder of
/// the system: often a small disk in memory, or one that forbids programs.
record TestHome(Path path) {

    private static final Path FOLDER = Path.of("target/embedded-postgres-tests").toAbsolutePath();

    static TestHome fresh() throws IOException {
        var programs = Files.createDirectories(FOLDER.resolve("pg"));
        var home = Files.createTempDirectory(FOLDER, "home");
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.createSymbolicLink(home.resolve("pg"), programs);
        return new TestHome(home);
    }

    EmbeddedPostgres start(Settings settings) {
        return EmbeddedPostgres.start(path, settings);
    }

    void delete() throws IOException {
        Folders.delete(path);
    }
}
