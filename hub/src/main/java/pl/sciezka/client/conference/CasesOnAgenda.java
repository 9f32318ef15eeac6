package pl.sciezka.client.conference;

import java.util.Optional;
import org.springframework.stereotype.Component;
import pl.sciezka.cooperation.CasesOfMeeting;
import pl.sciezka.cooperation.MeetingId;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.Role;

/// Leads from a meeting to its cases.
@Component
class CasesOnAgenda implements CasesOfMeeting {

    @Override
    public Optional<String> path(MeetingId meeting, Acting.Staff reader) {
        return reader.roles().stream().anyMatch(Role::servesClients)
                ? Optional.of("/partnerships/meetings/" + meeting.value() + "/cases")
                : Optional.empty();
    }
}
