package pl.sciezka.cooperation;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.InstitutionId;

/// Meetings as somebody needs them who talks about clients there (spotkania, na których omawia się sprawy). Of a case
/// they know its number alone.
public interface CaseMeetings {

    enum Phase {
        /// it has not begun
        AHEAD,
        /// it has begun, and its minutes are open
        SITTING,
        /// its minutes are closed, or it was called off
        OVER
    }

    /// `office` is the institution's short name. `name` is a function where somebody has no account.
    record Attendee(InstitutionId institution, String office, String name, boolean servesClients) {}

    record Sitting(
            MeetingId id,
            String partnership,
            LocalDate day,
            LocalTime from,
            LocalTime to,
            String place,
            Phase phase,
            List<Attendee> attendees) {

        public String path() {
            return "/partnerships/meetings/" + id.value();
        }

        public Set<InstitutionId> institutions() {
            var all = new LinkedHashSet<InstitutionId>();
            attendees.forEach(it -> all.add(it.institution()));
            return all;
        }
    }

    /// The point that was added; its number is the case's own.
    record Added(UUID point, int number) {}

    /// Empty when the acting institution was no member on its day.
    Optional<Sitting> find(MeetingId id);

    /// Those on whose agenda the acting institution may still put something, the nearest first; without attendees.
    List<Sitting> open(InstitutionId own);

    /// Throws `Absent` when nothing can be added any more.
    Added add(MeetingId id, Acting.Staff by);
}
