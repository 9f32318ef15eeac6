package pl.sciezka.referral.change;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.sciezka.referral.Support;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.Typed;

/// What was typed about a change of support (formularz propozycji).
record ChangeTyped(
        @Nullable String kind,
        @Nullable String day,
        @Nullable String support,
        @Nullable String words) {

    static final int LONGEST = 500;

    static ChangeTyped empty() {
        return new ChangeTyped(null, null, null, null);
    }

    /// `ends`: the day on which the support ends as things stand.
    FormErrors errors(LocalDate today, LocalDate ends) {
        var chosen = chosenKind().orElse(null);
        var needsDay = chosen == Change.Kind.EXTEND || chosen == Change.Kind.END;
        var typedDay = Typed.day(day);
        return FormErrors.collect()
                .when(chosen == null, "kind", "referral.change.error.kind")
                .when(needsDay && typedDay.isEmpty(), "day", "referral.error.DAY")
                .when(needsDay && typedDay.filter(today::isAfter).isPresent(), "day", "referral.change.error.past")
                .when(
                        needsDay
                                && typedDay.filter(today.plusYears(3)::isBefore).isPresent(),
                        "day",
                        "referral.change.error.far")
                .when(
                        chosen == Change.Kind.EXTEND
                                && typedDay.filter(it -> !it.isAfter(ends)).isPresent(),
                        "day",
                        "referral.change.error.not-longer")
                .when(
                        chosen == Change.Kind.END
                                && typedDay.filter(it -> !it.isBefore(ends)).isPresent(),
                        "day",
                        "referral.change.error.not-sooner")
                .when(
                        chosen == Change.Kind.OTHER && chosenSupport().isEmpty(),
                        "support",
                        "referral.change.error.support")
                .when(Typed.text(words).isEmpty(), "words", "referral.change.error.words")
                .when(Typed.text(words).length() > LONGEST, "words", "referral.error.long")
                .done();
    }

    /// Only without errors.
    Change.Wish wish() {
        var chosen = chosenKind().orElseThrow();
        return chosen == Change.Kind.OTHER
                ? new Change.Wish(chosen, null, chosenSupport().orElseThrow(), Typed.text(words))
                : new Change.Wish(chosen, Typed.day(day).orElseThrow(), null, Typed.text(words));
    }

    private Optional<Change.Kind> chosenKind() {
        return Arrays.stream(Change.Kind.values())
                .filter(it -> it.name().equals(kind))
                .findFirst();
    }

    private Optional<Support> chosenSupport() {
        return Arrays.stream(Support.values())
                .filter(it -> it.name().equals(support))
                .findFirst();
    }

    @Override
    public String toString() {
        return "ChangeTyped[*]";
    }
}
