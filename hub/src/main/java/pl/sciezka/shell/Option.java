package pl.sciezka.shell;

import org.jspecify.annotations.Nullable;

/// One thing to choose in a select, radios or checkboxes, in finished words.
public record Option(String value, String text, @Nullable String hint) {

    public Option(String value, String text) {
        this(value, text, null);
    }
}
