package pl.sciezka.client.email;

import java.time.Instant;
import java.util.List;
import pl.sciezka.kernel.StaffId;

/// What a client said about e-mail (życzenie), and who wrote it down when.
record Wish(boolean wanted, Instant at, StaffId by) {

    /// The latest, which comes first, holds; nothing said means no.
    static boolean holds(List<Wish> wishes) {
        return !wishes.isEmpty() && wishes.getFirst().wanted();
    }
}
