package pl.sciezka.client.conference;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import pl.sciezka.client.CommonClient;
import pl.sciezka.client.CommonClients;
import pl.sciezka.client.History;
import pl.sciezka.cooperation.CaseMeetings;
import pl.sciezka.cooperation.MeetingId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.shell.Absent;
import pl.sciezka.shell.ForThoseWhoServe;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;
import pl.sciezka.shell.Redirect;
import pl.sciezka.storage.CurrentActing;
import pl.sciezka.storage.Transactions;

/// Cases at a meeting (sprawy na spotkaniu), by number: names stay away from these pages, which are read aloud and
/// thrown on walls.
@Pages("/partnerships/meetings/{id}/cases")
class CasePages {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final ConferenceCases cases;
    private final CaseMeetings meetings;
    private final CommonClients commonClients;
    private final ReadCase read;
    private final History history;
    private final Transactions transactions;

    CasePages(
            ConferenceCases cases,
            CaseMeetings meetings,
            CommonClients commonClients,
            ReadCase read,
            History history,
            Transactions transactions) {
        this.cases = cases;
        this.meetings = meetings;
        this.commonClients = commonClients;
        this.read = read;
        this.history = history;
        this.transactions = transactions;
    }

    /// A case, and our own record of the person.
    record Line(ConferenceCase point, PersonId person) {}

    record CaseList(CaseMeetings.Sitting sitting, List<Line> lines) implements Page {}

    record OneCase(OpenCase open) implements Page {

        @Override
        public String toString() {
            return "OneCase[" + open.point().id().value() + "]";
        }
    }

    @GetMapping
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    CaseList list(@PathVariable MeetingId id) {
        var own = CurrentActing.staff().institution();
        var sitting = meetings.find(id).orElseThrow(Absent::new);
        var lines = cases.of(id).stream()
                .flatMap(
                        it -> commonClients.ownPerson(it.client(), own).stream().map(person -> new Line(it, person)))
                .toList();
        return new CaseList(sitting, lines);
    }

    @GetMapping("/{point}")
    @ForThoseWhoServe(value = Purpose.JOINT_SERVICE, oneTransaction = false)
    OneCase one(@PathVariable MeetingId id, @PathVariable CaseId point) {
        return new OneCase(read.read(id, point, CurrentActing.staff()));
    }

    /// Each institution tells the client's history of it, once a day; whatever hinders is said on the page of the case.
    @PostMapping("/{point}/open")
    @ForThoseWhoServe(value = Purpose.JOINT_SERVICE, oneTransaction = false)
    Redirect open(@PathVariable MeetingId id, @PathVariable CaseId point) {
        var staff = CurrentActing.staff();
        var open = read.read(id, point, staff);
        if (open.hindrance() == null)
            transactions.as(staff, () -> {
                if (cases.open(open.point(), staff)) tell(open);
            });
        return Redirect.to(open.point().path());
    }

    private void tell(OpenCase open) {
        history.tell(
                open.person(),
                "conference",
                open.circle().map(CommonClient::clause).orElse(null),
                open.sitting().path(),
                Set.copyOf(open.others()),
                DAY.format(open.sitting().day()),
                String.join(", ", open.offices()),
                open.office());
    }
}
