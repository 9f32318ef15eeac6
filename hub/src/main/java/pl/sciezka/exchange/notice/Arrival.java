package pl.sciezka.exchange.notice;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.kernel.WorkingDays;

/// A notice at one partner (doręczenie powiadomienia): by which clause it went there, in the words of that day, who
/// read it, who took note of it.
record Arrival(
        NoticeId notice,
        InstitutionId receiver,
        PersonId person,
        String cited,
        boolean onConsent,
        LocalDate due,
        @Nullable Instant readAt,
        @Nullable StaffId readBy,
        @Nullable Instant notedAt,
        @Nullable StaffId notedBy) {

    /// Working days. A custom of this program, no statutory term.
    private static final int NOTE_WITHIN = 3;

    static LocalDate dueAfter(LocalDate told) {
        return WorkingDays.after(told, NOTE_WITHIN);
    }

    boolean unread() {
        return readAt == null;
    }

    boolean noted() {
        return notedAt != null;
    }
}
