package pl.sciezka.cooperation;

import java.util.Optional;
import pl.sciezka.kernel.Acting;

/// Where the cases are found that a module above puts on the agenda of a meeting (sprawy klientów na spotkaniu).
public interface CasesOfMeeting {

    /// Empty for whoever does not serve clients.
    Optional<String> path(MeetingId meeting, Acting.Staff reader);
}
