package pl.sciezka.client.conference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import pl.sciezka.client.CasePart;
import pl.sciezka.client.CaseParts;
import pl.sciezka.client.CommonClient;
import pl.sciezka.client.CommonClients;
import pl.sciezka.cooperation.CaseMeetings;
import pl.sciezka.cooperation.MeetingId;
import pl.sciezka.journal.Journal;
import pl.sciezka.journal.Seen;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.CommonClientId;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.shell.Absent;
import pl.sciezka.storage.Transactions;

/// Reads of a case what everybody present may see. Each institution that is there is asked in a transaction of its own,
/// acting as it, which parts exist for it: row-level security answers, so the rule is written nowhere again. What is
/// shown comes from the reader's own transaction, cut down to what all others have too.
@Component
class ReadCase {

    private final ConferenceCases cases;
    private final CaseMeetings meetings;
    private final CommonClients commonClients;
    private final ObjectProvider<CaseParts> modules;
    private final Journal journal;
    private final Transactions transactions;

    ReadCase(
            ConferenceCases cases,
            CaseMeetings meetings,
            CommonClients commonClients,
            ObjectProvider<CaseParts> modules,
            Journal journal,
            Transactions transactions) {
        this.cases = cases;
        this.meetings = meetings;
        this.commonClients = commonClients;
        this.modules = modules;
        this.journal = journal;
        this.transactions = transactions;
    }

    /// Throws `Absent` when the reader's institution knows of no such case. Something is shown, and journalled, once
    /// the reader's institution has opened it on this day.
    OpenCase read(MeetingId meeting, CaseId id, Acting.Staff reader) {
        var begun = transactions.as(reader, () -> begun(meeting, id, reader));
        if (begun.hindrance() != null) return begun;
        var theirs = new ArrayList<Set<CasePart.Key>>();
        for (var other : begun.others()) {
            var keys = transactions.as(
                    new Acting.Job(other, Purpose.JOINT_SERVICE),
                    () -> keys(begun.point().client(), other, begun.attendance()));
            if (keys.isEmpty()) return begun.with(new Hindrance.NotTogether());
            theirs.add(keys.get());
        }
        if (!begun.point().openToday()) return begun;
        return transactions.as(reader, () -> begun.with(shared(begun, theirs, reader)));
    }

    private OpenCase begun(MeetingId meeting, CaseId id, Acting.Staff reader) {
        var point = cases.find(meeting, id).orElseThrow(Absent::new);
        var sitting = meetings.find(meeting).orElseThrow(Absent::new);
        var person =
                commonClients.ownPerson(point.client(), reader.institution()).orElseThrow(Absent::new);
        var circle = circle(point.client(), person);
        var attendance = Attendance.of(sitting, reader.institution());
        return new OpenCase(
                point,
                sitting,
                attendance,
                person,
                circle,
                attendance.hindrance(circle).orElse(null),
                null);
    }

    /// Empty when the other institution does not serve this client together with all that are there.
    private Optional<Set<CasePart.Key>> keys(CommonClientId client, InstitutionId other, Attendance attendance) {
        return commonClients
                .ownPerson(client, other)
                .filter(person -> attendance.together(circle(client, person)))
                .map(person ->
                        modules.stream().flatMap(it -> it.keys(person).stream()).collect(Collectors.toSet()));
    }

    private Optional<CommonClient> circle(CommonClientId client, PersonId person) {
        return commonClients.of(person).filter(it -> it.id().equals(client));
    }

    private OpenCase.Shared shared(OpenCase open, List<Set<CasePart.Key>> theirs, Acting.Staff reader) {
        var ours = modules.stream()
                .flatMap(it -> it.parts(open.person(), reader).stream())
                .toList();
        var shown = ours.stream()
                .filter(it -> theirs.stream().allMatch(keys -> keys.contains(it.key())))
                .toList();
        journal.looked("journal.conference", seen(open, shown));
        return new OpenCase.Shared(
                shown,
                ours.size() - shown.size(),
                modules.stream().flatMap(it -> it.way(open.person()).stream()).toList());
    }

    /// The own person, and the same person at every partner of whose record something is shown.
    private static List<Seen> seen(OpenCase open, List<CasePart> shown) {
        var holders = shown.stream().map(CasePart::holder).collect(Collectors.toSet());
        var partners = open.circle().stream()
                .flatMap(it -> it.members().stream())
                .filter(it -> holders.contains(it.institution()))
                .map(it -> new Seen(it.person(), it.institution()));
        return Stream.concat(Stream.of(new Seen(open.person(), open.attendance().own())), partners)
                .distinct()
                .toList();
    }
}
