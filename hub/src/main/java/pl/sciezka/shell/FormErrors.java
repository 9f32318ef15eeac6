package pl.sciezka.shell;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What is wrong with a form: field → message key, in the order of the form. Shown above each field and in a summary.
public record FormErrors(Map<String, String> byField) {

    public static FormErrors none() {
        return new FormErrors(Map.of());
    }

    public static FormErrors of(String field, String messageKey) {
        return new FormErrors(Map.of(field, messageKey));
    }

    public boolean any() {
        return !byField.isEmpty();
    }

    public @Nullable String of(String field) {
        return byField.get(field);
    }

    /// The ids of what explains a field, for `aria-describedby`: its hint and its error.
    public @Nullable String describing(String field, @Nullable String hint) {
        var error = of(field) == null ? null : field + "-error";
        if (hint == null) return error;
        return error == null ? field + "-hint" : field + "-hint " + error;
    }

    public Collection<String> fields() {
        return byField.keySet();
    }

    public static Collector collect() {
        return new Collector();
    }

    /// Gathers errors; the first one of a field counts.
    public static final class Collector {
        private final Map<String, String> found = new LinkedHashMap<>();

        public Collector when(boolean wrong, String field, String messageKey) {
            if (wrong) found.putIfAbsent(field, messageKey);
            return this;
        }

        /// The errors of another part of the form, after these.
        public Collector and(Collector other) {
            other.found.forEach(found::putIfAbsent);
            return this;
        }

        public FormErrors done() {
            return new FormErrors(Collections.unmodifiableMap(new LinkedHashMap<>(found)));
        }
    }
}
