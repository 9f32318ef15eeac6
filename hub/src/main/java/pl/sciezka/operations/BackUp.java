package pl.sciezka.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Clock;
import pl.sciezka.storage.EmbeddedPostgres;

/// Makes a backup (kopia zapasowa) of the data folder, whether the program runs in it or not.
record BackUp(Path home, Clock clock) {

    record Made(Path file, long bytes, Manifest manifest) {}

    /// Into this file, or into a file named for the moment when a folder is given.
    Made into(Path target) throws IOException, SQLException {
        if (!Files.exists(home.resolve("db"))) throw new Refused("backup.nothing", home);
        var file =
                Files.isDirectory(target) ? target.resolve("sciezka-%s.zip".formatted(Moment.inName(clock))) : target;
        if (Files.exists(file)) throw new Refused("backup.exists", file);
        var unfinished = file.resolveSibling(file.getFileName() + ".part");
        Files.deleteIfExists(unfinished);
        try {
            var manifest = write(unfinished);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            return new Made(file, Files.size(file), manifest);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private Manifest write(Path file) throws IOException, SQLException {
        var data = home.resolve("db");
        try (var server = EmbeddedPostgres.reach(home);
                var session = BackupSession.open(server.superuser("sciezka"));
                var backup = new BackupWriter(file)) {
            ClusterFiles.copy(data, backup);
            var before = session.rows();
            var end = session.stop();
            var after = session.rows();
            backup.text("db/backup_label", end.label());
            ClusterFiles.copyLog(data, end, backup);
            try (var secrets = Files.newDirectoryStream(home.resolve("secrets"))) {
                for (var secret : secrets) backup.file("secrets/" + secret.getFileName(), secret);
            }
            var manifest = Manifest.of(clock.instant(), EmbeddedPostgres.majorVersion(), before, after);
            backup.finish(manifest);
            return manifest;
        }
    }
}
