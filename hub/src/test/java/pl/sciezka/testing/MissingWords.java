package pl.sciezka.testing;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Words that a page does not have: it shows the key of a message instead, or the place of something that was not put
/// in.
public final class MissingWords {

    private static final Path MESSAGES = Path.of("src", "main", "resources", "messages");
    private static final Pattern KEY_OR_PLACE = pattern();
    private static final String ALL_WORDS = """
            () => [document.title, document.body.innerText,
              ...['aria-label', 'alt', 'title', 'placeholder'].flatMap(it =>
                [...document.querySelectorAll(`[${it}]`)].map(element => element.getAttribute(it)))].join('\\n')
            """;

    private MissingWords() {}

    /// What is read, and what a screen reader says.
    public static List<String> on(Page page) {
        return in((String) page.evaluate(ALL_WORDS));
    }

    static List<String> in(String words) {
        return KEY_OR_PLACE
                .matcher(words)
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
    }

    /// A word in parts of which the first begins a key; addresses and names of files have other beginnings.
    private static Pattern pattern() {
        var beginnings = new TreeSet<String>();
        try (var files = Files.list(MESSAGES)) {
            for (var file : files.toList())
                for (var line : Files.readAllLines(file))
                    if (line.matches("[\\w-]+\\..*=.*")) beginnings.add(line.substring(0, line.indexOf('.')));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var first = beginnings.stream().map(Pattern::quote).collect(Collectors.joining("|"));
        return Pattern.compile("(?<![\\w.@/-])(?:" + first + ")(?:\\.[\\w-]+)+(?![\\w@/])|\\?\\?|\\{\\d}");
    }
}
