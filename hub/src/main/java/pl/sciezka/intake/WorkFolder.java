package pl.sciezka.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import pl.sciezka.storage.EmptiedFolder;

/// Where a list lies while it is being read: a folder of the program's own, with names that say nothing, emptied at
/// each start in case the program was killed.
@Component
class WorkFolder {

    private final Path folder;

    WorkFolder(@Value("${sciezka.data}") Path data) throws IOException {
        folder = EmptiedFolder.of(data, "reading");
    }

    interface Work<R> {
        R with(Path file) throws IOException;
    }

    <R> R file(Work<R> work) {
        try {
            var file = Files.createTempFile(folder, "list", "");
            try {
                return work.with(file);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A list could not be kept for reading", e);
        }
    }
}
