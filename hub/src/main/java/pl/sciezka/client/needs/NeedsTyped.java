package pl.sciezka.client.needs;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.sciezka.client.Need;
import pl.sciezka.client.Needs;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.Typed;

/// The form of needs as it was typed. A language counts only when its need is ticked.
record NeedsTyped(
        @Nullable List<String> kinds,
        @Nullable String interpreterLanguage,
        @Nullable String lettersLanguage,
        @Nullable String remark) {

    static final int LONGEST_REMARK = 120;

    private static final Pattern LANGUAGE = Pattern.compile("[\\p{L}][\\p{L} ,()-]{1,39}");

    static NeedsTyped of(Needs it) {
        return new NeedsTyped(
                it.kinds().stream().map(Enum::name).toList(),
                it.interpreterLanguage(),
                it.lettersLanguage(),
                it.remark());
    }

    FormErrors.Collector errors() {
        return FormErrors.collect()
                .when(
                        ticked(Need.INTERPRETER) && wrongLanguage(interpreterLanguage),
                        "interpreterLanguage",
                        "needs.error.language")
                .when(ticked(Need.LETTERS) && wrongLanguage(lettersLanguage), "lettersLanguage", "needs.error.language")
                .when(Typed.text(remark).length() > LONGEST_REMARK, "remark", "needs.error.remark")
                .when(ticked(Need.OTHER_AID) && Typed.text(remark).isEmpty(), "remark", "needs.error.other");
    }

    Needs needs() {
        var chosen = Stream.of(Need.values()).filter(this::ticked).collect(Collectors.toSet());
        return new Needs(
                chosen,
                ticked(Need.INTERPRETER) ? Typed.text(interpreterLanguage) : null,
                ticked(Need.LETTERS) ? Typed.text(lettersLanguage) : null,
                Typed.orNull(remark));
    }

    Set<String> ticked() {
        return kinds == null ? Set.of() : Set.copyOf(kinds);
    }

    private boolean ticked(Need it) {
        return kinds != null && kinds.contains(it.name());
    }

    private static boolean wrongLanguage(@Nullable String typed) {
        return !LANGUAGE.matcher(Typed.text(typed)).matches();
    }

    @Override
    public String toString() {
        return "NeedsTyped[*]";
    }
}
