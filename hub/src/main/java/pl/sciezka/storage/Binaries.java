package pl.sciezka.storage;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/// PostgreSQL's own programs, unpacked once per version into `pg/<version>`.
record Binaries(Path folder) {

    private static final Set<PosixFilePermission> READABLE = PosixFilePermissions.fromString("rw-r--r--");
    private static final Set<PosixFilePermission> EXECUTABLE = PosixFilePermissions.fromString("rwxr-xr-x");
    private static final Pattern VERSION = Pattern.compile("-(\\d+(?:\\.\\d+)*)\\.jar");

    /// The caller holds the lock of the folder.
    static Binaries unpack(Path home) throws IOException {
        var archive = archive();
        var parent = Files.createDirectories(home.resolve("pg"));
        var folder = parent.resolve(version(archive));
        if (!Files.isDirectory(folder)) {
            var unfinished = parent.resolve("unfinished");
            Folders.delete(unfinished);
            extract(archive, Files.createDirectory(unfinished));
            Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
        }
        return new Binaries(folder);
    }

    static int majorVersion() {
        return Integer.parseInt(version(archive()).split("\\.")[0]);
    }

    String initdb() {
        return folder.resolve("bin/initdb").toString();
    }

    String postgres() {
        return folder.resolve("bin/postgres").toString();
    }

    String control() {
        return folder.resolve("bin/pg_ctl").toString();
    }

    private static URL archive() {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
        var processor = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        var name = "/postgres-%s-%s.txz".formatted(system, processor);
        var archive = Binaries.class.getResource(name);
        if (archive == null) {
            throw new DatabaseDidNotStart("This build brings no PostgreSQL for %s (%s %s). Use a server of your own."
                    .formatted(name, System.getProperty("os.name"), System.getProperty("os.arch")));
        }
        return archive;
    }

    /// The archive itself is nameless; its version stands in the name of the innermost jar around it.
    private static String version(URL archive) {
        return VERSION.matcher(archive.toString())
                .results()
                .reduce((_, inner) -> inner)
                .orElseThrow(() -> new DatabaseDidNotStart("No version in " + archive))
                .group(1);
    }

    private static void extract(URL archive, Path target) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive.openStream())))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                if (!entry.isDirectory()) write(entry, tar, target);
            }
        }
        try (var folders = Files.walk(target).filter(each -> Files.isDirectory(each, NOFOLLOW_LINKS))) {
            for (var each : folders.toList()) Files.setPosixFilePermissions(each, EXECUTABLE);
        }
    }

    /// The server may run as another, weaker user: readable for all, whatever the umask says.
    private static void write(TarArchiveEntry entry, TarArchiveInputStream content, Path target) throws IOException {
        var path = target.resolve(entry.getName()).normalize();
        if (!path.startsWith(target)) throw new IOException("Entry outside the folder: " + entry.getName());
        Files.createDirectories(path.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, path);
            Files.setPosixFilePermissions(path, (entry.getMode() & 0100) == 0 ? READABLE : EXECUTABLE);
        }
    }
}
