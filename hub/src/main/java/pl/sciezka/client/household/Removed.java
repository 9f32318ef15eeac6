package pl.sciezka.client.household;

import java.time.LocalDate;
import java.util.UUID;

/// The trace of a member who was entered by mistake (ślad usunięcia): neither whom it was nor what was said of them.
record Removed(LocalDate day, RemovalReason reason, UUID staff) {}
