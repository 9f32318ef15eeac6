package pl.sciezka.client;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One field that was corrected (poprawione pole), in the codes of the record; null where nothing stood or stands.
public record FieldChange(
        String field, @Nullable String was, @Nullable String now) {

    /// Nothing where both are the same.
    public static Stream<FieldChange> between(String field, @Nullable Object was, @Nullable Object now) {
        return Objects.equals(was, now) ? Stream.empty() : Stream.of(new FieldChange(field, text(was), text(now)));
    }

    /// What [#between] says of each of these fields, in their order.
    @SafeVarargs
    public static List<FieldChange> all(Stream<FieldChange>... fields) {
        return Stream.of(fields).flatMap(Function.identity()).toList();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    @Override
    public String toString() {
        return "FieldChange[" + field + "]";
    }
}
