package pl.sciezka.desk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.Severity;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.kernel.WorkingDays;
import pl.sciezka.shell.Ui;
import pl.sciezka.shell.Waiting;

/// One matter of the day (sprawa): what waits, about whom, how pressing it is. `person` is null when it is about nobody
/// in particular.
record Matter(Waiting waiting, @Nullable String person, Severity severity) {

    String what(Ui ui) {
        return ui.text(waiting.what(), waiting.arguments().toArray());
    }

    /// `4 dni robocze po terminie`, `dziś`, `do 12.06.2026`
    String when(Ui ui) {
        int late = Severity.workingDaysLate(waiting.due(), ui.today());
        if (late > 0) return ui.count("desk.late", late);
        return waiting.due().equals(ui.today()) ? ui.text("desk.today") : ui.text("desk.until", ui.day(waiting.due()));
    }

    /// Since when, in working days.
    String since(Ui ui) {
        int days = WorkingDays.between(sinceDay(), ui.today());
        return days == 0 ? ui.text("desk.since-today") : ui.count("desk.since", days);
    }

    /// For whom it waits and since when; for the reader only since when, and in whose place.
    String onWhom(Ui ui) {
        if (waiting.insteadOf() != null) return ui.text("desk.instead-of", waiting.insteadOf(), since(ui));
        return waiting.onWhom() == null ? since(ui) : ui.text("desk.on-whom", waiting.onWhom(), since(ui));
    }

    boolean isTheSame(Matter other) {
        return waiting.what().equals(other.waiting().what())
                && waiting.path().equals(other.waiting().path());
    }

    private LocalDate sinceDay() {
        return Warsaw.dayOf(waiting.since());
    }
}
