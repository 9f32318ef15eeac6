package pl.sciezka.cooperation.decision;

import java.time.Instant;
import java.time.LocalDate;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.StaffId;

/// What happened to a decision (zdarzenie): made, postponed, done or given up; never changed afterwards. `words`: what
/// came of it, or why.
public record Turn(
        int number, Kind kind, String words, LocalDate due, InstitutionId institution, StaffId by, Instant at) {

    public enum Kind {
        MADE,
        POSTPONED,
        DONE,
        GIVEN_UP;

        /// Whether the decision still waits to be carried out.
        public boolean leavesOpen() {
            return switch (this) {
                case MADE, POSTPONED -> true;
                case DONE, GIVEN_UP -> false;
            };
        }
    }
}
