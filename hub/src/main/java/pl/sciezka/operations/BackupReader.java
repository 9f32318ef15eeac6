package pl.sciezka.operations;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// Reads a backup back, only after every byte of it was found as it was written.
final class BackupReader implements AutoCloseable {

    private static final FileAttribute<Set<PosixFilePermission>> OWN_FOLDER =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    private static final FileAttribute<Set<PosixFilePermission>> OWN_FILE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private final ZipFile zip;

    private BackupReader(ZipFile zip) {
        this.zip = zip;
    }

    static BackupReader open(Path file) throws IOException {
        if (!Files.isRegularFile(file)) throw new Refused("restore.no-file", file);
        try {
            return new BackupReader(new ZipFile(file.toFile()));
        } catch (ZipException notOne) {
            throw new Refused("restore.damaged", file);
        }
    }

    /// Throws [Refused] when anything is not as it was written.
    void verify() throws IOException {
        try {
            var names = zip.stream()
                    .filter(it -> !it.isDirectory())
                    .map(ZipEntry::getName)
                    .collect(Collectors.toSet());
            if (!names.remove(BackupWriter.SUMS)) throw damaged();
            var sums = sums();
            if (!sums.keySet().equals(names)) throw damaged();
            for (var sum : sums.entrySet()) {
                if (!sum.getValue().equals(hash(sum.getKey()))) throw damaged();
            }
        } catch (ZipException | EOFException broken) {
            throw damaged();
        }
    }

    Manifest manifest() throws IOException {
        return Manifest.parse(text(BackupWriter.MANIFEST));
    }

    /// The files below `part` (`db`, `secrets`) into a new folder.
    void extract(String part, Path target) throws IOException {
        Files.createDirectory(target, OWN_FOLDER);
        for (var entry :
                zip.stream().filter(it -> it.getName().startsWith(part + "/")).toList()) {
            var path =
                    target.resolve(entry.getName().substring(part.length() + 1)).normalize();
            if (!path.startsWith(target)) throw damaged();
            if (entry.isDirectory()) Files.createDirectories(path, OWN_FOLDER);
            else write(entry, Files.createFile(path, OWN_FILE));
        }
    }

    private void write(ZipEntry entry, Path file) throws IOException {
        try (var content = zip.getInputStream(entry);
                var out = Files.newOutputStream(file)) {
            content.transferTo(out);
        }
    }

    private Map<String, String> sums() throws IOException {
        return text(BackupWriter.SUMS)
                .lines()
                .map(line -> line.split("  ", 2))
                .collect(Collectors.toMap(words -> words[1], words -> words[0]));
    }

    private String hash(String name) throws IOException {
        var digest = BackupWriter.sha256();
        try (var content = zip.getInputStream(zip.getEntry(name))) {
            content.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private String text(String name) throws IOException {
        try (var content = zip.getInputStream(zip.getEntry(name))) {
            return new String(content.readAllBytes(), UTF_8);
        }
    }

    private Refused damaged() {
        return new Refused("restore.damaged", zip.getName());
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
