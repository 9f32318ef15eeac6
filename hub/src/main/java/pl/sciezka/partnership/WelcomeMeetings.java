package pl.sciezka.partnership;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

/// Meetings convened to welcome somebody, as whoever keeps meetings knows them.
public interface WelcomeMeetings {

    /// `path` leads to the meeting.
    record Planned(LocalDate day, String path) {}

    /// The first of these that was not called off, among those that the reader may know of.
    Optional<Planned> first(Collection<UUID> meetings);
}
