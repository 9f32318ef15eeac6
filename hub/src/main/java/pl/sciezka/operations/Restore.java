package pl.sciezka.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import pl.sciezka.storage.EmbeddedPostgres;
import pl.sciezka.storage.FolderLock;
import pl.sciezka.storage.Folders;
import pl.sciezka.storage.Settings;

/// Brings a backup back (odtworzenie kopii) and proves it: hashes before anything is touched, row counts afterwards.
record Restore(Path home, Clock clock) {

    private static final List<String> PARTS = List.of("db", "secrets");

    record Done(Manifest manifest, RowCounts rows) {}

    /// Data already there are refused, or with `replacing` set aside in the same folder, never deleted.
    Done from(Path file, boolean replacing) throws IOException, SQLException {
        var manifest = put(file, replacing);
        try (var server = EmbeddedPostgres.start(home, Settings.durable())) {
            var login = server.superuser("sciezka");
            try (var connection = DriverManager.getConnection(login.url(), login.user(), login.password())) {
                var rows = RowCounts.of(connection);
                var differences = manifest.differences(rows);
                if (!differences.isEmpty()) throw new Refused("restore.differs", String.join(", ", differences));
                return new Done(manifest, rows);
            }
        }
    }

    private Manifest put(Path file, boolean replacing) throws IOException {
        try (var backup = BackupReader.open(file);
                var _ = FolderLock.take(Files.createDirectories(home))) {
            backup.verify();
            var manifest = backup.manifest();
            if (manifest.postgres() != EmbeddedPostgres.majorVersion()) {
                throw new Refused("restore.other-version", manifest.postgres(), EmbeddedPostgres.majorVersion());
            }
            if (isOccupied() && !replacing) throw new Refused("restore.occupied", home);
            for (var part : PARTS) unpack(backup, part);
            if (isOccupied()) setAside();
            for (var part : PARTS) Files.move(unpacked(part), home.resolve(part));
            return manifest;
        }
    }

    private void unpack(BackupReader backup, String part) throws IOException {
        Folders.delete(unpacked(part));
        backup.extract(part, unpacked(part));
    }

    private Path unpacked(String part) {
        return home.resolve(part + ".restored");
    }

    private boolean isOccupied() {
        return PARTS.stream().anyMatch(part -> Files.exists(home.resolve(part)));
    }

    private void setAside() throws IOException {
        var aside = Files.createDirectory(home.resolve("replaced-" + Moment.inName(clock)));
        for (var part : PARTS) {
            if (Files.exists(home.resolve(part))) Files.move(home.resolve(part), aside.resolve(part));
        }
    }
}
