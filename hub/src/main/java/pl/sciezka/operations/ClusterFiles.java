package pl.sciezka.operations;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Set;

/// The files of a running cluster, copied one by one while they change: replaying the log mends what is torn.
/// What to leave out is PostgreSQL's own list (documentation, "Making a Base Backup Using the Low Level API").
final class ClusterFiles extends SimpleFileVisitor<Path> {

    private static final Set<String> EMPTIED = Set.of(
            "pg_wal",
            "pg_replslot",
            "pg_dynshmem",
            "pg_notify",
            "pg_serial",
            "pg_snapshots",
            "pg_stat_tmp",
            "pg_subtrans");
    private static final Set<String> LEFT_OUT =
            Set.of("postmaster.pid", "postmaster.opts", "pg_internal.init", "backup_label", "backup_manifest");

    private final Path data;
    private final BackupWriter backup;

    private ClusterFiles(Path data, BackupWriter backup) {
        this.data = data;
        this.backup = backup;
    }

    static void copy(Path data, BackupWriter backup) throws IOException {
        Files.walkFileTree(data, new ClusterFiles(data, backup));
    }

    /// The log of changes from the beginning of the copy to its end.
    static void copyLog(Path data, BackupSession.End end, BackupWriter backup) throws IOException {
        try (var segments = Files.newDirectoryStream(data.resolve("pg_wal"), "[0-9A-F]*")) {
            for (var segment : segments) {
                var name = segment.getFileName().toString();
                if (name.length() == 24
                        && name.compareTo(end.firstSegment()) >= 0
                        && name.compareTo(end.lastSegment()) <= 0) {
                    backup.file("db/pg_wal/" + name, segment);
                }
            }
        }
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
        if (isEmptied(folder) || folder.getFileName().toString().startsWith("pgsql_tmp")) {
            return FileVisitResult.SKIP_SUBTREE;
        }
        backup.folder(name(folder));
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        var last = file.getFileName().toString();
        if (isEmptied(file) || LEFT_OUT.contains(last) || last.startsWith("pgsql_tmp")) {
            return FileVisitResult.CONTINUE;
        }
        try {
            if (last.equals("pg_control")) backup.bytes(name(file), untorn(file));
            else backup.file(name(file), file);
        } catch (NoSuchFileException droppedMeanwhile) {
            // the log says so too
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException problem) throws IOException {
        if (problem instanceof NoSuchFileException) return FileVisitResult.CONTINUE;
        throw problem;
    }

    /// The one file that no log mends: read until two looks agree.
    private static byte[] untorn(Path file) throws IOException {
        var first = Files.readAllBytes(file);
        var second = Files.readAllBytes(file);
        while (!Arrays.equals(first, second)) {
            first = second;
            second = Files.readAllBytes(file);
        }
        return second;
    }

    /// Lies in one of the folders whose content does not travel.
    private boolean isEmptied(Path path) {
        var inside = data.relativize(path);
        return inside.getNameCount() == 2 && EMPTIED.contains(inside.getName(0).toString());
    }

    private String name(Path path) {
        return data.getFileName().resolve(data.relativize(path)).toString();
    }
}
