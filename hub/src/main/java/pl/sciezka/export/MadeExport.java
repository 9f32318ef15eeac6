package pl.sciezka.export;

import java.nio.file.Path;
import java.time.LocalDate;

/// A finished export that lies in a temporary file until it is sent (gotowy wypis). Whoever sends it deletes it.
record MadeExport(Path file, LocalDate day) {

    /// Without personal data.
    String fileName() {
        return "wypis-" + day + ".zip";
    }
}
