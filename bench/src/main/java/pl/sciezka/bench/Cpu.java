package pl.sciezka.bench;

import java.time.Duration;

/// Processor time of the program and of its database.
record Cpu(Duration program, Duration database) {

    Cpu minus(Cpu earlier) {
        return new Cpu(program.minus(earlier.program), database.minus(earlier.database));
    }

    /// Milliseconds for each of so many pages.
    String perPage(long pages) {
        return "%.1f ms program + %.1f ms database"
                .formatted((double) program.toMillis() / pages, (double) database.toMillis() / pages);
    }

    @Override
    public String toString() {
        return "%.1f s program + %.1f s database".formatted(program.toMillis() / 1e3, database.toMillis() / 1e3);
    }
}
