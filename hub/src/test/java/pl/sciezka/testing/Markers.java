package pl.sciezka.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ThreadLocalRandom;

/// Words that occur nowhere else, planted into sensitive fields and looked for where they must not be: in addresses,
/// logs, letters, names of files. Any test may plant and look.
public final class Markers {

    private static final String LETTERS = "bcdfghjkmnprtwz";

    private final Map<String, String> fieldOf = new LinkedHashMap<>();

    /// A new word for this field.
    public String in(String field) {
        var word = new StringBuilder("Zq");
        for (int i = 0; i < 9; i++)
            word.append(LETTERS.charAt(ThreadLocalRandom.current().nextInt(LETTERS.length())));
        return known(field, word.toString());
    }

    /// What cannot be any word: a number, for example.
    public String known(String field, String value) {
        fieldOf.put(value, field);
        return value;
    }

    public Collection<String> fields() {
        return fieldOf.values();
    }

    /// Which fields' words stand in this text, in any case, also written as an address or in hexadecimal.
    public Set<String> foundIn(String text) {
        var found = new TreeSet<String>();
        var all = (text + "\n" + decoded(text)).toLowerCase(Locale.ROOT);
        fieldOf.forEach((value, field) -> {
            var low = value.toLowerCase(Locale.ROOT);
            if (all.contains(low) || all.contains(HexFormat.of().formatHex(value.getBytes(UTF_8)))) found.add(field);
        });
        return found;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, UTF_8);
        } catch (IllegalArgumentException e) {
            return ""; // a sign of per cent that begins no code: no address
        }
    }
}
