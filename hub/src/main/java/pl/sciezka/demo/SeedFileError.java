package pl.sciezka.demo;

/// A seed file says something it may not; the message names file and line.
final class SeedFileError extends RuntimeException {

    SeedFileError(String file, int line, String what) {
        super("%s, line %d: %s".formatted(file, line, what));
    }
}
