package pl.sciezka.adviser.team;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.Role;
import pl.sciezka.kernel.StaffId;

/// Absence (nieobecność) of a member of staff: from which day until which last day; why is nobody's business here.
/// `substitute` agreed to it, or was found by rule; null: not yet, so the rule is asked anew each day.
/// `calledOff`: ended before its last day; what was done in its place stays to be read.
record Away(
        UUID id,
        StaffId staff,
        LocalDate from,
        LocalDate until,
        @Nullable StaffId substitute,
        boolean byRule,
        boolean calledOff) {

    /// It goes on, or is still to come.
    boolean lasts(LocalDate today) {
        return !calledOff && !until.isBefore(today);
    }

    boolean on(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    boolean mayChange(Acting.Staff reader) {
        return staff.equals(reader.staff()) || reader.roles().contains(Role.COORDINATOR);
    }
}
