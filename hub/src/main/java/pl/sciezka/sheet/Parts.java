package pl.sciezka.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/// The parts inside a workbook, which is a ZIP archive. Only parts that are asked for are inflated, and what really
/// comes out is counted, whatever the archive says about itself: that is where bombs end.
final class Parts implements AutoCloseable {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final ZipFile zip;
    private long inflated;

    Parts(Path file) throws IOException {
        zip = open(file);
        if (zip.size() > Limits.ENTRIES) {
            zip.close();
            throw new Unreadable(Refusal.BOMB);
        }
    }

    private static ZipFile open(Path file) throws IOException {
        try {
            return new ZipFile(file.toFile(), UTF_8);
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            throw new Unreadable(Refusal.DAMAGED);
        }
    }

    boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    boolean hasFolder(String name) {
        return zip.stream().anyMatch(entry -> entry.getName().startsWith(name));
    }

    /// The first characters of a small part that is not XML; empty when there is none.
    String text(String name) throws IOException {
        var stream = stream(name, 1024);
        return stream == null ? "" : new String(stream.readNBytes(1024), UTF_8);
    }

    /// The XML of a part; null when there is none. Excel always writes UTF-8, so nothing else is guessed.
    @Nullable
    GuardedXml xml(String name, long mostBytes) throws IOException {
        var stream = stream(name, mostBytes);
        if (stream == null) return null;
        var reader = new BufferedReader(new InputStreamReader(stream, UTF_8), 16 * 1024);
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) reader.reset();
        return new GuardedXml(reader);
    }

    private @Nullable InputStream stream(String name, long mostBytes) throws IOException {
        var entry = zip.getEntry(name.startsWith("/") ? name.substring(1) : name);
        if (entry == null) return null;
        if (entry.getSize() > mostBytes) throw new Unreadable(Refusal.BOMB);
        try {
            return new Counted(zip.getInputStream(entry), entry, mostBytes);
        } catch (ZipException e) {
            throw new Unreadable(Refusal.DAMAGED);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /// Counts what comes out of one part.
    private final class Counted extends FilterInputStream {

        private final ZipEntry entry;
        private final long most;
        private long count;

        private Counted(InputStream in, ZipEntry entry, long most) {
            super(in);
            this.entry = entry;
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            try {
                int n = super.read(bytes, from, length);
                if (n > 0) count(n);
                return n;
            } catch (ZipException | EOFException e) {
                throw new Unreadable(Refusal.DAMAGED);
            }
        }

        private void count(int n) {
            count += n;
            inflated += n;
            boolean blownUp = count > Limits.SUSPICIOUS_BYTES && count / Limits.INFLATION > entry.getCompressedSize();
            if (blownUp || count > most || inflated > Limits.INFLATED_BYTES) throw new Unreadable(Refusal.BOMB);
        }
    }
}
