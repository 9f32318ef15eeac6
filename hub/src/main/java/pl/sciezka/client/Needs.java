package pl.sciezka.client;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// All that a client needs in contact with an office (potrzeby w kontakcie), with a short remark.
public record Needs(
        Set<Need> kinds,
        @Nullable String interpreterLanguage,
        @Nullable String lettersLanguage,
        @Nullable String remark) {

    /// Where words come from: a page in its language, or paper in Polish.
    public interface Words {
        String text(String key, Object... arguments);
    }

    public static final Needs NONE = new Needs(Set.of(), null, null, null);

    public Needs {
        kinds = kinds.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(kinds));
        if (kinds.contains(Need.INTERPRETER) == (interpreterLanguage == null)
                || kinds.contains(Need.LETTERS) == (lettersLanguage == null))
            throw new IllegalArgumentException("A language goes with its need");
    }

    public boolean none() {
        return kinds.isEmpty() && remark == null;
    }

    /// Whether letters are to be printed large.
    public boolean largePrint() {
        return kinds.contains(Need.LARGE_PRINT);
    }

    /// Short, in the order of the set: „tłumacz: ukraiński”, „duży druk”.
    public List<String> words(Words words) {
        var named = Stream.of(Need.values()).filter(kinds::contains).map(it -> switch (it) {
            case INTERPRETER -> words.text("needs.interpreter", String.valueOf(interpreterLanguage));
            case LETTERS -> words.text("needs.letters", String.valueOf(lettersLanguage));
            case SIGN_LANGUAGE, LARGE_PRINT, READING_AID, WHEELCHAIR, COMPANION, OTHER_AID ->
                words.text("needs.short." + it.name());
        });
        return Stream.concat(named, Stream.ofNullable(remark)).toList();
    }

    /// All in one line.
    public String line(Words words) {
        return String.join(", ", words(words));
    }

    @Override
    public String toString() {
        return "Needs[*]";
    }
}
