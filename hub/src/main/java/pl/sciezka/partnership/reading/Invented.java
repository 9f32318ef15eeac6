package pl.sciezka.partnership.reading;

import java.util.Set;

/// Which facts of a thing are invented for the demonstration (wymyślone na potrzeby demonstracji).
public record Invented(Set<String> facts) {

    /// As the database keeps them, joined by commas; public for the reading of rows.
    public static Invented of(String facts) {
        return new Invented(facts.isEmpty() ? Set.of() : Set.of(facts.split(",")));
    }

    boolean has(String fact) {
        return facts.contains(fact);
    }

    boolean any() {
        return !facts.isEmpty();
    }
}
