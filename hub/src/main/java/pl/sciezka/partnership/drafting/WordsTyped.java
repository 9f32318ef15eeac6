package pl.sciezka.partnership.drafting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.Typed;

/// What was typed about a document as a whole.
record WordsTyped(
        @Nullable String title,
        @Nullable String number,
        @Nullable String occasion,
        @Nullable String changes,
        @Nullable String day) {

    static final WordsTyped NOTHING = new WordsTyped("", "", "", "", "");
    private static final int LONGEST = 300;

    static WordsTyped of(Words words) {
        return new WordsTyped(
                words.title(),
                words.number(),
                words.occasion(),
                words.changes(),
                words.day() == null ? "" : words.day().toString());
    }

    FormErrors.Collector problems(LocalDate today) {
        return FormErrors.collect()
                .when(Typed.text(title).isEmpty(), "title", "draft.title.missing")
                .when(Typed.text(title).length() > LONGEST, "title", "draft.too-long")
                .when(Typed.text(number).length() > LONGEST, "number", "draft.too-long")
                .when(Typed.wrongDay(day), "day", "draft.day.wrong")
                .when(Typed.day(day).filter(it -> it.isBefore(today)).isPresent(), "day", "draft.day.passed");
    }

    Words words() {
        return new Words(
                Typed.text(title),
                Typed.orNull(number),
                Typed.orNull(occasion),
                Typed.orNull(changes),
                Typed.day(day).orElse(null));
    }
}
