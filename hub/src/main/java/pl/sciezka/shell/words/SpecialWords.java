package pl.sciezka.shell.words;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.SpecialCategory;

/// The words that tell of health, faith or a crime (słowa szczególnie chronione), in Polish with its endings and in
/// English. Knows words and not meanings: it asks, and a person decides.
public class SpecialWords {

    private static final String LIST = "/words/special-categories.txt";

    private final Map<String, List<Entry>> byFirst = new HashMap<>();

    /// What was found, as it was typed.
    public record Found(SpecialCategory category, String words) {

        /// Words are personal.
        @Override
        public String toString() {
            return "Found[" + category + "]";
        }
    }

    private record Span(@Nullable SpecialCategory category, int first, int last) {
        boolean holds(Span other) {
            return first <= other.first && other.last <= last;
        }

        boolean isLonger(Span other) {
            return length() > other.length();
        }

        int length() {
            return last - first;
        }
    }

    public SpecialWords() {
        this(lines());
    }

    SpecialWords(List<String> lines) {
        for (var entry : Listing.read(lines))
            for (var key : entry.parts().getFirst().keys())
                byFirst.computeIfAbsent(key, _ -> new ArrayList<>()).add(entry);
    }

    /// In the order of the text, each once.
    public List<Found> in(String text) {
        var whole = Normalizer.normalize(text, Normalizer.Form.NFC);
        var tokens = Token.of(whole);
        var spans = spans(tokens);
        int longest = spans.stream().mapToInt(Span::length).max().orElse(0);
        var found = new ArrayList<Found>();
        for (int n = 0; n < spans.size(); n++) {
            var span = spans.get(n);
            var category = span.category();
            if (category == null || isOverruled(spans, n, longest)) continue;
            found.add(new Found(
                    category,
                    whole.substring(
                            tokens.get(span.first()).from(),
                            tokens.get(span.last()).to())));
        }
        return found.stream().distinct().toList();
    }

    /// Spans stand in the order of their first words: whatever holds one begins with it, or at most the longest span
    /// before it.
    private static boolean isOverruled(List<Span> spans, int at, int longest) {
        var span = spans.get(at);
        for (int n = at; n >= 0 && spans.get(n).first() >= span.first() - longest; n--)
            if (overrules(spans.get(n), span)) return true;
        for (int n = at + 1; n < spans.size() && spans.get(n).first() == span.first(); n++)
            if (overrules(spans.get(n), span)) return true;
        return false;
    }

    /// A harmless phrase around a word, or a longer find.
    private static boolean overrules(Span other, Span span) {
        return other.holds(span) && (other.category() == null || other.isLonger(span));
    }

    private List<Span> spans(List<Token> tokens) {
        var spans = new ArrayList<Span>();
        for (int at = 0; at < tokens.size(); at++)
            for (var entry : beginningWith(tokens.get(at))) {
                int end = entry.endOf(tokens, at);
                if (end >= 0) spans.add(new Span(entry.category(), at, end));
            }
        return spans;
    }

    private List<Entry> beginningWith(Token token) {
        return token.keys().stream()
                .flatMap(key -> byFirst.getOrDefault(key, List.of()).stream())
                .distinct()
                .toList();
    }

    private static List<String> lines() {
        try (var file = Objects.requireNonNull(SpecialWords.class.getResourceAsStream(LIST));
                var reader = new BufferedReader(new InputStreamReader(file, UTF_8));
                Stream<String> lines = reader.lines()) {
            return lines.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
