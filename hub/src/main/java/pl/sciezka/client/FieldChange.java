package pl.sciezka.client;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One field that was corrected (poprawione pole), in the codes of the record; null where nothing stood or stands.
public record FieldChange(
        String field, @Nullable String was, @Nullable String now) {

    /// Nothing where both are the same.
    public static Stream<FieldChange> between(String field, @Nullable Object was, @Nullable Object now) {
        return Objects.equals(was, now) ? Stream.empty() : Stream.of(new FieldChange(field, text(was), text(now)));
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    @Override
    public String toString() {
        return "FieldChange[" + field + "]";
    }
}
