package pl.sciezka.cooperation.decision;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.sciezka.cooperation.MeetingId;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.StaffId;

/// Decision (ustalenie) of a meeting: an institution, and perhaps one of its people, does it by a day. `last` is what
/// happened to it last.
public record Decision(
        DecisionId id,
        MeetingId meeting,
        LocalDate meetingDay,
        InstitutionId convener,
        int number,
        String text,
        InstitutionId owner,
        @Nullable StaffId staff,
        Turn last) {

    public boolean isOpen() {
        return last.kind().leavesOpen();
    }

    public boolean isLate(LocalDate today) {
        return isOpen() && last.due().isBefore(today);
    }

    public String path() {
        return "/partnerships/meetings/decisions/" + id.value();
    }

    /// Owner and convener may say what came of it.
    boolean isFollowedBy(InstitutionId institution) {
        return institution.equals(owner) || institution.equals(convener);
    }

    /// What happens next; a postponed decision gets a new day, any other keeps its own.
    Turn turn(Turn.Kind kind, String words, LocalDate newDay, Acting.Staff by, Instant at) {
        if (!isOpen() || kind == Turn.Kind.MADE)
            throw new IllegalStateException("No " + kind + " after " + last.kind());
        var due = kind == Turn.Kind.POSTPONED ? newDay : last.due();
        return new Turn(last.number() + 1, kind, words, due, by.institution(), by.staff(), at);
    }
}
