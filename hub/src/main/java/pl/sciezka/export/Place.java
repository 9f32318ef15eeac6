package pl.sciezka.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Where one export lies from its beginning until its file is gone (miejsce na wypis). Ending it closes and deletes the
/// file, whoever is still sending it: what is only deleted keeps its room on the disk until the last reader lets go.
final class Place implements AutoCloseable {

    private final Path file;
    private final Runnable given;
    private @Nullable Instant made;
    private @Nullable FileChannel sending;
    private boolean ended;

    /// `given`: what is to be done once the place is free again.
    Place(Path file, Runnable given) {
        this.file = file;
        this.given = given;
    }

    Path file() {
        return file;
    }

    synchronized void made(Instant at) {
        made = at;
    }

    synchronized boolean isBeingMade() {
        return made == null;
    }

    synchronized boolean madeBefore(Instant moment) {
        return made != null && made.isBefore(moment);
    }

    /// The finished file, for whoever sends it.
    synchronized FileChannel open() throws IOException {
        if (ended) throw new IOException("This export is not kept any more");
        var opened = FileChannel.open(file);
        sending = opened;
        return opened;
    }

    @Override
    public synchronized void close() {
        if (ended) return;
        ended = true;
        try {
            if (sending != null) sending.close();
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            given.run();
        }
    }
}
