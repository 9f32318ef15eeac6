package pl.sciezka.exchange.notice;

import java.time.Instant;
import pl.sciezka.kernel.StaffId;

/// A mistake was taken back (usunięcie pomyłki): partners keep a trace without what it said, its author keeps both.
record Removal(Instant at, StaffId by, RemovalReason reason) {}
