package pl.sciezka.client.conference;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.sciezka.client.ClientHeader;
import pl.sciezka.client.ClientHeaders;
import pl.sciezka.client.CommonClients;
import pl.sciezka.cooperation.CaseMeetings;
import pl.sciezka.cooperation.MeetingId;
import pl.sciezka.journal.Journal;
import pl.sciezka.journal.Seen;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.shell.Absent;
import pl.sciezka.shell.ForThoseWhoServe;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.FormPage;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;
import pl.sciezka.shell.Redirect;
import pl.sciezka.storage.CurrentActing;

/// At which meetings a client's case is talked about, and putting it on an agenda (dopisanie sprawy do porządku).
@Pages("/clients/{person}/conferences")
class ClientCasePages {

    private final ClientHeaders headers;
    private final CommonClients commonClients;
    private final ConferenceCases cases;
    private final CaseMeetings meetings;
    private final Journal journal;

    ClientCasePages(
            ClientHeaders headers,
            CommonClients commonClients,
            ConferenceCases cases,
            CaseMeetings meetings,
            Journal journal) {
        this.headers = headers;
        this.commonClients = commonClients;
        this.cases = cases;
        this.meetings = meetings;
        this.journal = journal;
    }

    record Line(ConferenceCase point, CaseMeetings.Sitting sitting) {}

    record ClientCases(
            ClientHeader header, List<Line> lines, List<CaseMeetings.Sitting> open, boolean common, FormErrors errors)
            implements FormPage {}

    @GetMapping
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    ClientCases of(@PathVariable PersonId person) {
        return page(person, FormErrors.none());
    }

    @PostMapping
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    Page put(@PathVariable PersonId person, @RequestParam @Nullable MeetingId meeting) {
        if (meeting == null) return page(person, FormErrors.of("meeting", "conference.error.meeting"));
        var client = commonClients.of(person).orElseThrow(Absent::new);
        if (cases.stands(client.id(), meeting)) return page(person, FormErrors.of("meeting", "conference.error.twice"));
        var staff = CurrentActing.staff();
        var added = meetings.add(meeting, staff);
        cases.add(meeting, added, client.id(), staff);
        journal.changed("journal.conference-planned", new Seen(person, staff.institution()));
        return Redirect.to("/clients/" + person.value() + "/conferences").saying("conference.added");
    }

    private ClientCases page(PersonId person, FormErrors errors) {
        var header = headers.of(person);
        var client = commonClients.of(person);
        var lines = new ArrayList<Line>();
        client.ifPresent(it -> cases.of(it.id())
                .forEach(point ->
                        meetings.find(point.meeting()).ifPresent(sitting -> lines.add(new Line(point, sitting)))));
        var taken = lines.stream().map(it -> it.point().meeting()).toList();
        var open = client.isEmpty()
                ? List.<CaseMeetings.Sitting>of()
                : meetings.open(CurrentActing.staff().institution()).stream()
                        .filter(it -> !taken.contains(it.id()))
                        .toList();
        return new ClientCases(header, lines, open, client.isPresent(), errors);
    }
}
