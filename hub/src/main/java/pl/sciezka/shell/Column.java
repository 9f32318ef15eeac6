package pl.sciezka.shell;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The head of a table's column. A sortable one is a link to the same list in the other order.
public record Column(
        String text,
        String look,
        boolean hidden,
        @Nullable String path,
        @Nullable Sorting sorting) {

    public enum Sorting {
        NONE,
        ASCENDING,
        DESCENDING
    }

    public static Column of(String text) {
        return new Column(text, "", false, null, null);
    }

    public static Column number(String text) {
        return new Column(text, "number", false, null, null);
    }

    /// A column of links or buttons: its head is only spoken.
    public static Column hidden(String text) {
        return new Column(text, "action", true, null, null);
    }

    public static Column sorted(String text, String path, Sorting sorting) {
        return new Column(text, "", false, path, sorting);
    }

    public @Nullable String ariaSort() {
        return sorting == null ? null : sorting.name().toLowerCase(Locale.ROOT);
    }
}
