package pl.sciezka.client.conference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import pl.sciezka.client.CommonClient;
import pl.sciezka.cooperation.CaseMeetings;
import pl.sciezka.cooperation.CaseMeetings.Attendee;
import pl.sciezka.kernel.InstitutionId;

/// Those who are there, seen for one case (obecni). A pure decision: it knows nothing that the reader does not know.
record Attendance(CaseMeetings.Phase phase, List<Attendee> people, InstitutionId own) {

    static Attendance of(CaseMeetings.Sitting sitting, InstitutionId own) {
        return new Attendance(sitting.phase(), sitting.attendees(), own);
    }

    Set<InstitutionId> institutions() {
        return people.stream().map(Attendee::institution).collect(Collectors.toSet());
    }

    /// Short names, in the order of the list.
    Map<InstitutionId, String> offices() {
        return people.stream()
                .collect(
                        Collectors.toMap(Attendee::institution, Attendee::office, (one, _) -> one, LinkedHashMap::new));
    }

    /// `circle` is the common client as the reader's institution sees it. The first thing in the way.
    Optional<Hindrance> hindrance(Optional<CommonClient> circle) {
        if (phase == CaseMeetings.Phase.AHEAD) return Optional.of(new Hindrance.NotBegun());
        if (phase == CaseMeetings.Phase.OVER) return Optional.of(new Hindrance.Over());
        if (circle.isEmpty()) return Optional.of(new Hindrance.NotCommon());
        if (!institutions().contains(own)) return Optional.of(new Hindrance.NotWrittenDown());
        var others = people.stream()
                .filter(it -> !it.servesClients())
                .map(it -> it.name() + " (" + it.office() + ")")
                .toList();
        if (!others.isEmpty()) return Optional.of(new Hindrance.NotForThem(others));
        return together(circle) ? Optional.empty() : Optional.of(new Hindrance.NotTogether());
    }

    /// Whether an institution sees all that are there as members of its common client.
    boolean together(Optional<CommonClient> circle) {
        return circle.filter(it -> it.institutions().containsAll(institutions()))
                .isPresent();
    }
}
