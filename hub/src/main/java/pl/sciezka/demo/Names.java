package pl.sciezka.demo;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import pl.sciezka.sheet.Outline;

/// Names, streets and professions of invented people (imiona i nazwiska): believable for age and sex, with Polish
/// endings of surnames.
record Names(
        List<String> surnames,
        List<String> foreignSurnames,
        Map<Integer, List<String>> women,
        Map<Integer, List<String>> men,
        List<String> foreignWomen,
        List<String> foreignMen,
        List<String> streets,
        List<String> professions) {

    private static final int FIRST_DECADE = 1950;
    private static final int LAST_DECADE = 2000;

    static Names shipped() {
        var file = "/seed/names.yaml";
        var stream = Objects.requireNonNull(Names.class.getResourceAsStream(file), file);
        try (var text = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            var node = Outline.read(file, text);
            return new Names(
                    node.words("surnames"),
                    node.words("foreign_surnames"),
                    byDecade(node, "women"),
                    byDecade(node, "men"),
                    node.words("foreign_women"),
                    node.words("foreign_men"),
                    node.words("streets"),
                    node.words("professions"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Kowalski for a man, Kowalska for a woman.
    String surname(boolean male, RandomGenerator random) {
        return form(pick(surnames, random), male);
    }

    String givenName(boolean male, int birthYear, RandomGenerator random) {
        int decade = Math.clamp(birthYear / 10 * 10, FIRST_DECADE, LAST_DECADE);
        return pick(Objects.requireNonNull((male ? men : women).get(decade)), random);
    }

    static <T> T pick(List<T> some, RandomGenerator random) {
        return some.get(random.nextInt(some.size()));
    }

    private static String form(String entry, boolean male) {
        var forms = entry.split("/");
        return male ? forms[0] : forms[forms.length - 1];
    }

    private static Map<Integer, List<String>> byDecade(Outline node, String name) {
        var given = node.child(name).orElseThrow(() -> node.error("'" + name + "' is missing"));
        var result = new TreeMap<Integer, List<String>>();
        for (int decade = FIRST_DECADE; decade <= LAST_DECADE; decade += 10) {
            result.put(decade, given.words(String.valueOf(decade)));
        }
        return result;
    }
}
