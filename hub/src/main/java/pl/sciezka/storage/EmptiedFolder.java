package pl.sciezka.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A folder below the program's data for files that live as long as one request. Emptied at each start, in case the
/// program was killed while one lay there.
public final class EmptiedFolder {

    private EmptiedFolder() {}

    public static Path of(Path data, String name) throws IOException {
        var folder = Files.createDirectories(data.resolve(name));
        try (var left = Files.list(folder)) {
            for (var file : left.toList()) Files.delete(file);
        }
        return folder;
    }
}
