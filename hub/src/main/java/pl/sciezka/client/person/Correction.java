package pl.sciezka.client.person;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.StaffId;

/// One thing that was corrected (poprawka), as it stood and stands in the form; null where nothing stood or stands.
record Correction(
        UUID id,
        PersonField field,
        @Nullable String was,
        @Nullable String now,
        Why why,
        StaffId by,
        Instant at) {

    /// `words` say more, and have to when the reason is another.
    record Why(CorrectionReason reason, @Nullable String words) {

        @Override
        public String toString() {
            return "Why[" + reason + "]";
        }
    }

    @Override
    public String toString() {
        return "Correction[" + id + "]";
    }
}
