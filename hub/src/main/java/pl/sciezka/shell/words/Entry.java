package pl.sciezka.shell.words;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.SpecialCategory;

/// A line of the list: words in a row, each in any of its forms. Without a category it makes words harmless.
record Entry(@Nullable SpecialCategory category, List<Part> parts) {

    /// Up to so many words may stand where the list has two dots.
    private static final int GAP = 3;

    record Part(Set<String> keys, boolean near) {
        boolean matches(Token token) {
            return token.keys().stream().anyMatch(keys::contains);
        }
    }

    /// The index of the last word when the entry begins here; -1 when it does not.
    int endOf(List<Token> text, int start) {
        int at = start;
        for (int part = 1; part < parts.size(); part++) {
            at = next(text, at, parts.get(part));
            if (at < 0) return -1;
        }
        return at;
    }

    private static int next(List<Token> text, int before, Part part) {
        int last = Math.min(text.size() - 1, before + 1 + (part.near() ? GAP : 0));
        for (int at = before + 1; at <= last; at++) {
            if (text.get(at).sentence() != text.get(before).sentence()) return -1;
            if (part.matches(text.get(at))) return at;
        }
        return -1;
    }
}
