package pl.sciezka.client;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something that two offices' steps may break (zbieg, ostrzeżenie): by which rule, about what, from or until which
/// day, and where to look. `arguments` are finished words for the sentence, from {0} on; `day` is its last argument.
/// `term` is how long the rule itself gives, the argument of the rule's own sentence; null where it gives none.
public record Alert(
        AlertRule rule,
        List<String> arguments,
        @Nullable LocalDate day,
        @Nullable String path,
        @Nullable Integer term) {

    public Alert(AlertRule rule, List<String> arguments, @Nullable LocalDate day, @Nullable String path) {
        this(rule, arguments, day, path, null);
    }

    @Override
    public String toString() {
        return "Alert[" + rule + "]";
    }
}
