package pl.sciezka.partnership.drafting;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.sciezka.partnership.Arrangement;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.Typed;

/// What was typed about an arrangement about data; `institution` only where a party is chosen for it.
record ArrangementTyped(
        @Nullable String institution,
        @Nullable String arrangement,
        @Nullable String arrangedOn,
        @Nullable String arrangedTo,
        @Nullable String arrangedNumber,
        @Nullable String essence) {

    static final ArrangementTyped NOTHING =
            new ArrangementTyped("", Arrangement.Kind.PROCESSING.name(), "", "", "", "");

    FormErrors.Collector problems() {
        var on = Typed.day(arrangedOn);
        var last = Typed.day(arrangedTo);
        return FormErrors.collect()
                .when(kind() != Arrangement.Kind.NONE && on.isEmpty(), "arrangedOn", "draft.party.arranged-on.missing")
                .when(Typed.wrongDay(arrangedOn), "arrangedOn", "draft.day.wrong")
                .when(Typed.wrongDay(arrangedTo), "arrangedTo", "draft.day.wrong")
                .when(
                        on.isPresent() && last.isPresent() && last.get().isBefore(on.get()),
                        "arrangedTo",
                        "draft.arrangement.ends-before");
    }

    /// Only without problems.
    Arrangement read() {
        return kind() == Arrangement.Kind.NONE
                ? Arrangement.NONE
                : new Arrangement(
                        kind(),
                        Typed.day(arrangedOn).orElseThrow(),
                        Typed.day(arrangedTo).map(it -> it.plusDays(1)).orElse(null),
                        Typed.orNull(arrangedNumber),
                        Typed.orNull(essence));
    }

    Arrangement.Kind kind() {
        return Optional.ofNullable(arrangement)
                .flatMap(text -> Arrays.stream(Arrangement.Kind.values())
                        .filter(kind -> kind.name().equals(text))
                        .findFirst())
                .orElse(Arrangement.Kind.NONE);
    }
}
