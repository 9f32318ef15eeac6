package pl.sciezka.export;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// The file that an export is written into, part by part.
final class ZipFile implements AutoCloseable {

    private final ZipOutputStream zip;

    ZipFile(Path file) throws IOException {
        zip = new ZipOutputStream(Files.newOutputStream(file));
    }

    interface Part {
        void write(OutputStream out) throws IOException;
    }

    /// The part may close what it writes to; the file stays open.
    void add(String name, Part part) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        part.write(new FilterOutputStream(zip) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        });
        zip.closeEntry();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
