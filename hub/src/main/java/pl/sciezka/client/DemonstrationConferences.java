package pl.sciezka.client;

import java.util.Set;
import pl.sciezka.cooperation.MeetingId;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.InstitutionId;

/// Cases at meetings of the demonstration (omówienia pokazowe), put there as staff would.
public interface DemonstrationConferences {

    /// The first client whom the acting institution has in common with all of these; nobody where there is none.
    void put(MeetingId meeting, Set<InstitutionId> together, Acting.Staff by);
}
