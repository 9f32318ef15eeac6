package pl.sciezka.shell.words;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// One word of a text, where it stands, and under which spellings it may be listed.
record Token(int from, int to, int sentence, Set<String> keys) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern END = Pattern.compile("[!?;\\n]");
    private static final Locale POLISH = Locale.of("pl");

    /// A full stop after a shorter word ends an abbreviation (ul., al., r.) and not a sentence.
    private static final int SHORTEST_LAST = 3;

    /// Shorter words without Polish letters are too often other words.
    private static final int SHORTEST_PLAIN = 5;

    static List<Token> of(String text) {
        var tokens = new ArrayList<Token>();
        var word = WORD.matcher(text);
        int sentence = 0;
        int last = 0;
        while (word.find()) {
            if (isEnd(text.substring(last, word.start()), tokens)) sentence++;
            last = word.end();
            tokens.add(new Token(word.start(), word.end(), sentence, keys(word.group())));
        }
        return tokens;
    }

    private static boolean isEnd(String between, List<Token> before) {
        if (END.matcher(between).find()) return true;
        return between.contains(".")
                && !before.isEmpty()
                && before.getLast().to() - before.getLast().from() >= SHORTEST_LAST;
    }

    private static Set<String> keys(String word) {
        var keys = new LinkedHashSet<String>();
        var lower = word.toLowerCase(POLISH);
        keys.add(word);
        keys.add(lower);
        keys.add(small(word));
        if (lower.chars().allMatch(it -> it < 128)) keys.add(typedPlain(lower));
        return keys;
    }

    /// Listed for small letters only.
    static String small(String form) {
        return "_" + form;
    }

    /// Listed for those who type without Polish letters.
    static String typedPlain(String form) {
        return "~" + form;
    }

    static boolean mayBeTypedPlain(String form) {
        return form.length() >= SHORTEST_PLAIN && !plain(form).equals(form) && form.equals(form.toLowerCase(POLISH));
    }

    static String plain(String form) {
        return Normalizer.normalize(form, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('ł', 'l')
                .replace('Ł', 'L');
    }
}
