package pl.sciezka.adviser.contact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.StaffId;

/// A contact with an own client (kontakt). Of one that was removed only the trace is left: `facts` are null then.
public record Contact(
        UUID id,
        PersonId person,
        @Nullable Facts facts,
        Instant at,
        StaffId by,
        int version,
        @Nullable Removal removal) {

    static final int LONGEST_NOTE = 300;

    /// `byClient`: the client asked for it or came unasked; that is what the law counts for the unemployed.
    public record Facts(
            LocalDate day,
            Way way,
            Presence outcome,
            boolean byClient,
            @Nullable String note) {

        @Override
        public String toString() {
            return "Facts[*]";
        }
    }

    record Removal(Instant at, StaffId by, RemovalReason reason) {}

    @Override
    public String toString() {
        return "Contact[" + id + "]";
    }
}
