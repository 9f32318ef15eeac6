package pl.sciezka.client.email;

import java.time.Instant;
import pl.sciezka.kernel.StaffId;

/// What a client said about e-mail (życzenie), and who wrote it down when.
record Wish(boolean wanted, Instant at, StaffId by) {}
