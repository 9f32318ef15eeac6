package pl.sciezka.adviser.contact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.law.Parameter;
import pl.sciezka.law.Version;

/// The legal rhythm of contact (rytm kontaktu) of somebody registered as unemployed; where two rules run, the one that
/// is due earlier. It is counted `from` the last contact that counts for the rule, or, when none was logged yet
/// (`met` is false), from the day on which the rule began to run; `term` is how long.
public record Rhythm(PersonId person, @Nullable StaffId adviser, Rule rule, LocalDate from, boolean met, Version term) {

    /// Both from the ustawa z 20.03.2025 o rynku pracy i służbach zatrudnienia, as labour offices describe it; the
    /// articles were not seen.
    public enum Rule {
        /// on the client's own initiative, in person, by telephone or on-line; from the registration
        REGISTERED(Parameter.CLIENT_CONTACT),
        /// while an individual action plan (IPD) of this office runs, whoever began; from the day of the plan
        INDIVIDUAL_PLAN(Parameter.ACTION_PLAN_CONTACT);

        final Parameter term;

        Rule(Parameter term) {
            this.term = term;
        }
    }

    /// The last day for the next one.
    public LocalDate due() {
        return term.after(from);
    }

    public boolean late(LocalDate today) {
        return due().isBefore(today);
    }
}
