package pl.sciezka.adviser.team;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.Typed;

/// An absence as it was typed. Without `staff` it is the reader's own; without `substitute` the rule finds one.
record AbsenceTyped(
        @Nullable String staff,
        @Nullable String from,
        @Nullable String until,
        @Nullable String substitute) {

    static AbsenceTyped empty() {
        return new AbsenceTyped(null, null, null, null);
    }

    Optional<LocalDate> first() {
        return Typed.day(from);
    }

    Optional<LocalDate> last() {
        return Typed.day(until);
    }

    FormErrors errors(LocalDate today, @Nullable StaffId who, @Nullable StaffId named) {
        return FormErrors.collect()
                .when(who == null, "staff", "absences.error.staff")
                .when(first().isEmpty(), "from", "adviser.error.day")
                .when(first().filter(it -> it.isBefore(today)).isPresent(), "from", "absences.error.past")
                .when(last().isEmpty(), "until", "adviser.error.day")
                .when(
                        first().isPresent()
                                && last().filter(it -> it.isBefore(first().get()))
                                        .isPresent(),
                        "until",
                        "absences.error.before")
                .and(substituteErrors(who, named))
                .done();
    }

    /// Of the last day and the substitute alone: the first day stays.
    FormErrors errorsOfChange(LocalDate today, Away it, @Nullable StaffId named) {
        return FormErrors.collect()
                .when(last().isEmpty(), "until", "adviser.error.day")
                .when(last().filter(day -> day.isBefore(it.from())).isPresent(), "until", "absences.error.before")
                .when(
                        last().filter(day -> day.isBefore(today.minusDays(1))).isPresent(),
                        "until",
                        "absences.error.over")
                .and(substituteErrors(it.staff(), named))
                .done();
    }

    private FormErrors.Collector substituteErrors(@Nullable StaffId who, @Nullable StaffId named) {
        return FormErrors.collect()
                .when(!Typed.text(substitute).isEmpty() && named == null, "substitute", "absences.error.substitute")
                .when(named != null && named.equals(who), "substitute", "absences.error.oneself");
    }
}
