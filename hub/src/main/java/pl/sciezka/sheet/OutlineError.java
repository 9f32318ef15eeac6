package pl.sciezka.sheet;

/// A file says something it may not; the message names file and line.
public final class OutlineError extends RuntimeException {

    OutlineError(String file, int line, String what) {
        super("%s, line %d: %s".formatted(file, line, what));
    }
}
