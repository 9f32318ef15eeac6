package pl.sciezka.shell.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.SpecialCategory;
import pl.sciezka.shell.words.Entry.Part;

/// Reads the list of words. How a line is written, the list itself says at its top.
class Listing {

    private final Map<String, List<String>> classes = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();

    static List<Entry> read(List<String> lines) {
        var listing = new Listing();
        for (var line : lines) if (!line.isBlank() && !line.startsWith("#")) listing.take(line.strip());
        return List.copyOf(listing.entries);
    }

    private void take(String line) {
        if (line.startsWith("class ")) {
            var sides = line.substring("class ".length()).split("=", 2);
            classes.put(sides[0].strip(), alternatives(sides[1].strip()));
            return;
        }
        var columns = line.split(";");
        if (columns.length < 2) throw new IllegalArgumentException("Not a line of the list: " + line);
        var small = columns.length > 2 && columns[2].strip().equals("small");
        entries.add(new Entry(category(columns[0].strip()), parts(columns[1].strip(), small)));
    }

    private static @Nullable SpecialCategory category(String name) {
        return name.equals("except") ? null : SpecialCategory.valueOf(name.toUpperCase(Locale.ROOT));
    }

    private List<Part> parts(String words, boolean small) {
        var parts = new ArrayList<Part>();
        boolean near = false;
        for (var word : words.split("\\s+")) {
            if (word.equals("..")) near = true;
            else {
                parts.add(new Part(keys(word, small), near));
                near = false;
            }
        }
        return List.copyOf(parts);
    }

    private Set<String> keys(String word, boolean small) {
        var keys = new HashSet<String>();
        for (var form : forms(word)) {
            keys.add(small ? Token.small(form) : form);
            if (!small && Token.mayBeTypedPlain(form)) keys.add(Token.typedPlain(Token.plain(form)));
        }
        return Set.copyOf(keys);
    }

    private List<String> forms(String word) {
        int bracket = word.indexOf('(');
        int slash = word.indexOf('/');
        if (bracket >= 0) return with(word.substring(0, bracket), alternatives(word.substring(bracket)));
        if (slash < 0) return List.of(word);
        var endings = classes.get(word.substring(slash + 1));
        if (endings == null) throw new IllegalArgumentException("No such class of endings: " + word);
        return with(word.substring(0, slash), endings);
    }

    private static List<String> with(String stem, List<String> endings) {
        return endings.stream().map(stem::concat).toList();
    }

    private static List<String> alternatives(String bracketed) {
        if (!bracketed.startsWith("(") || !bracketed.endsWith(")"))
            throw new IllegalArgumentException("Endings stand in brackets: " + bracketed);
        return List.of(bracketed.substring(1, bracketed.length() - 1).split(",", -1));
    }
}
