package pl.sciezka.export;

import java.time.LocalDate;

/// A finished export that waits in its place to be sent (gotowy wypis). Whoever sends it ends the place.
record MadeExport(Place place, LocalDate day) {

    /// Without personal data.
    String fileName() {
        return "wypis-" + day + ".zip";
    }
}
