package pl.sciezka.exchange.notice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.CommonClientId;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.StaffId;

/// Notice of change (powiadomienie o zmianie) as the acting institution may read it. `person` is the sender's record.
/// `content` is null when the reader's clause ended, or when it was removed as a mistake and the reader is a partner.
record Notice(
        NoticeId id,
        CommonClientId client,
        InstitutionId sender,
        PersonId person,
        Instant at,
        @Nullable StaffId by,
        boolean foundOnList,
        @Nullable Content content,
        @Nullable Correction correction,
        @Nullable NoticeId correctedBy,
        @Nullable Removal removal) {

    /// It says otherwise what an earlier one said.
    record Correction(NoticeId of, String reason) {}

    /// Neither removed nor said otherwise since.
    boolean stands() {
        return removal == null && correctedBy == null;
    }
}
