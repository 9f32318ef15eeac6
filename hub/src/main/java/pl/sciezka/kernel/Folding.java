package pl.sciezka.kernel;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Folds Polish letters for searching and comparing names: Łucja Żółkiewska → lucja zolkiewska.
public final class Folding {

    private static final Locale POLISH = Locale.of("pl", "PL");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9]+");

    private Folding() {}

    /// Lower case, without marks, words separated by single spaces.
    public static String fold(String text) {
        var plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        var latin = plain.toLowerCase(POLISH).replace('ł', 'l');
        return BETWEEN_WORDS.matcher(latin).replaceAll(" ").strip();
    }
}
