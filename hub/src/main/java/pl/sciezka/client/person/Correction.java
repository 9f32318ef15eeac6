package pl.sciezka.client.person;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.sciezka.client.WhyCorrected;
import pl.sciezka.kernel.StaffId;

/// One thing that was corrected (poprawka), as it stood and stands in the form; null where nothing stood or stands, and
/// where a PESEL was a mistake and is kept no more: then `wasRemoved` or `nowRemoved` says so.
record Correction(
        UUID id,
        PersonField field,
        @Nullable String was,
        @Nullable String now,
        boolean wasRemoved,
        boolean nowRemoved,
        WhyCorrected why,
        StaffId by,
        Instant at) {

    @Override
    public String toString() {
        return "Correction[" + id + "]";
    }
}
