package pl.sciezka.partnership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.partnership.History.ConsentGiven;
import pl.sciezka.partnership.History.ConsentWithdrawn;
import pl.sciezka.partnership.History.Document;
import pl.sciezka.partnership.History.Event;
import pl.sciezka.partnership.History.Moved;
import pl.sciezka.partnership.NaiveHistory.Access;

/// Retells the consents of one client whom every institution knows, and says who sees what of it: by agreement, or by a
/// clause that asks for a consent and a consent that covers it.
final class NaiveConsents {

    private final History history;
    private final List<Event> told;
    final List<ConsentGiven> standing = new ArrayList<>();
    final Set<Set<InstitutionId>> apart = new HashSet<>();
    final Set<InstitutionId> movedAway = new HashSet<>();

    NaiveConsents(History history, List<Event> told) {
        this.history = history;
        this.told = told;
        for (int n = 0; n < told.size(); n++)
            switch (told.get(n)) {
                case ConsentGiven it -> standing.add(it);
                case Moved it -> {
                    var _ = it.away() ? movedAway.add(it.holder()) : movedAway.remove(it.holder());
                }
                case ConsentWithdrawn it -> {
                    standing.removeIf(given ->
                            given.holder().equals(it.holder()) && given.viewer().equals(it.viewer()));
                    var before = new NaiveConsents(history, told.subList(0, n));
                    if (!before.serve(it.holder(), it.viewer(), it.day())) apart.add(Set.of(it.holder(), it.viewer()));
                }
                default -> {}
            }
    }

    boolean sees(Access it, LocalDate day) {
        return !apart.contains(Set.of(it.viewer(), it.holder()))
                && (allowed(it, day, false)
                        || it.purpose() == Purpose.JOINT_SERVICE && consented(it, day) && allowed(it, day, true));
    }

    private boolean consented(Access it, LocalDate day) {
        return standing.stream()
                .anyMatch(given -> given.holder().equals(it.holder())
                        && given.viewer().equals(it.viewer())
                        && given.groups().contains(it.group())
                        && !day.isBefore(given.from())
                        && !day.isAfter(given.lastDay())
                        && !(given.inArea() && movedAway.contains(it.holder())));
    }

    /// Whether anything binds the two without consent, whoever looks.
    boolean serve(InstitutionId one, InstitutionId other, LocalDate day) {
        return Stream.of(Purpose.JOINT_SERVICE, Purpose.REFERRAL)
                .flatMap(purpose -> History.GROUPS.stream()
                        .flatMap(group -> Stream.of(
                                new Access(one, other, group, purpose), new Access(other, one, group, purpose))))
                .anyMatch(it -> allowed(it, day, false));
    }

    boolean allowed(Access it, LocalDate day, boolean consent) {
        return told.stream()
                .anyMatch(event -> event instanceof Document document
                        && document.added().stream()
                                .anyMatch(clause -> new NaiveHistory(
                                                history.institutions(), told, document.agreement(), day)
                                        .allows(clause.id(), it, consent)));
    }
}
