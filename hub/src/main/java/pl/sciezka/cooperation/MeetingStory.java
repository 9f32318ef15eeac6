package pl.sciezka.cooperation;

import java.time.LocalDate;
import java.time.LocalTime;
import pl.sciezka.partnership.PartnershipId;

/// A meeting as the demonstration tells it (spotkanie pokazowe): `times` meetings, every so many weeks.
public record MeetingStory(
        PartnershipId partnership,
        LocalDate day,
        LocalTime from,
        LocalTime to,
        int times,
        int weeks,
        String place,
        String purpose) {}
