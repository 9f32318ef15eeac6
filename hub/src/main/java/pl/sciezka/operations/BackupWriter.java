package pl.sciezka.operations;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Writes a backup: an ordinary zip with a list of hashes that `sha256sum --check` understands as well.
final class BackupWriter implements AutoCloseable {

    static final String SUMS = "SHA256SUMS";
    static final String MANIFEST = "manifest.txt";

    private final ZipOutputStream zip;
    private final StringBuilder sums = new StringBuilder();

    /// For the owner's eyes only from its first byte: it holds keys.
    BackupWriter(Path file) throws IOException {
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16));
        zip.setLevel(Deflater.BEST_SPEED);
    }

    void folder(String name) throws IOException {
        zip.putNextEntry(new ZipEntry(name + "/"));
        zip.closeEntry();
    }

    void file(String name, Path source) throws IOException {
        try (var content = Files.newInputStream(source)) {
            entry(name, content);
        }
    }

    void text(String name, String content) throws IOException {
        entry(name, new ByteArrayInputStream(content.getBytes(UTF_8)));
    }

    void bytes(String name, byte[] content) throws IOException {
        entry(name, new ByteArrayInputStream(content));
    }

    private void entry(String name, InputStream content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        var digest = sha256();
        content.transferTo(new DigestOutputStream(zip, digest));
        zip.closeEntry();
        sums.append(HexFormat.of().formatHex(digest.digest()))
                .append("  ")
                .append(name)
                .append('\n');
    }

    /// Without the sums the file is no backup; they are written only when all went well.
    void finish(Manifest manifest) throws IOException {
        text(MANIFEST, manifest.text());
        zip.putNextEntry(new ZipEntry(SUMS));
        zip.write(sums.toString().getBytes(UTF_8));
        zip.closeEntry();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
