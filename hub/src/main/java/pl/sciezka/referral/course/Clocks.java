package pl.sciezka.referral.course;

import java.time.LocalDate;
import java.util.List;
import pl.sciezka.kernel.WorkingDays;

/// How many working days each step of a referral may take (zegary skierowania). A custom of this program, not of the
/// law: no act sets a term for a referral between offices: cooperation is by agreement.
public record Clocks(LocalDate validFrom, int answer, int start, int report, int read) {

    /// Newest first; an older referral keeps the days it was given.
    private static final List<Clocks> CUSTOM = List.of(new Clocks(LocalDate.of(2026, 1, 1), 5, 10, 5, 5));

    public Clocks {
        if (answer < 1 || start < 1 || report < 1 || read < 1) throw new IllegalArgumentException("At least one day");
    }

    /// The custom in force on that day.
    public static Clocks on(LocalDate day) {
        return CUSTOM.stream()
                .filter(it -> !day.isBefore(it.validFrom))
                .findFirst()
                .orElse(CUSTOM.getLast());
    }

    public LocalDate answerBy(LocalDate sent) {
        return WorkingDays.after(sent, answer);
    }

    LocalDate startBy(LocalDate accepted) {
        return WorkingDays.after(accepted, start);
    }

    LocalDate reportBy(LocalDate ended) {
        return WorkingDays.after(ended, report);
    }

    LocalDate readBy(LocalDate answered) {
        return WorkingDays.after(answered, read);
    }
}
