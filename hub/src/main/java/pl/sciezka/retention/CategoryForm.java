package pl.sciezka.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.Typed;

/// A row of the table of classes as somebody typed it.
record CategoryForm(String sign, String kind, String letter, String years, String from) {

    private static final int LONGEST_SIGN = 30;
    private static final int MOST_YEARS = 100;
    private static final int FIRST_YEAR = 1900;

    CategoryForm {
        sign = Typed.text(sign);
        kind = Typed.text(kind);
        letter = Typed.text(letter);
        years = Typed.text(years);
        from = Typed.text(from);
    }

    static CategoryForm empty(@Nullable String kind) {
        return new CategoryForm("", kind == null ? "" : kind, "", "", "");
    }

    FormErrors problems(List<String> kinds, LocalDate today) {
        var withYears = letterTyped().filter(Letter::withYears).isPresent();
        return FormErrors.collect()
                .when(sign.isEmpty() || sign.length() > LONGEST_SIGN, "sign", "retention.error.sign")
                .when(!kinds.contains(kind), "kind", "retention.error.kind")
                .when(letterTyped().isEmpty(), "letter", "retention.error.letter")
                .when(withYears && yearsTyped().isEmpty(), "years", "retention.error.years")
                .when(
                        letterTyped().isPresent() && !withYears && !years.isEmpty(),
                        "years",
                        "retention.error.years-without")
                .when(Typed.day(from).isEmpty(), "from", "retention.error.from")
                .when(
                        Typed.day(from)
                                .filter(it -> it.getYear() < FIRST_YEAR || it.isAfter(today.plusYears(10)))
                                .isPresent(),
                        "from",
                        "retention.error.from-far")
                .done();
    }

    /// Only without problems.
    Category category(StaffId by, Instant at) {
        return new Category(
                CategoryId.next(),
                sign,
                kind,
                letterTyped().orElseThrow(),
                yearsTyped().orElse(null),
                Typed.day(from).orElseThrow(),
                by,
                at,
                null);
    }

    private Optional<Letter> letterTyped() {
        return Stream.of(Letter.values()).filter(it -> it.name().equals(letter)).findFirst();
    }

    private Optional<Integer> yearsTyped() {
        return years.matches("[0-9]{1,3}")
                ? Optional.of(Integer.valueOf(years)).filter(it -> it >= 1 && it <= MOST_YEARS)
                : Optional.empty();
    }
}
