package pl.sciezka.partnership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.DataGroup;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.InstitutionKind;

/// What happened between some institutions, in the order in which it was recorded (dzieje). A readable failure prints
/// it by [HistoryInWords].
record History(Map<InstitutionId, InstitutionKind> institutions, List<Event> events) {

    /// What is asked for.
    static final List<DataGroup> GROUPS =
            List.of(DataGroup.IDENTITY, DataGroup.CONTACT, DataGroup.EMPLOYMENT, DataGroup.BENEFITS);

    /// Recorded on that day.
    sealed interface Event {
        LocalDate day();
    }

    /// The first document of an agreement, or one on top of those before; in force from the same day or later.
    record Document(
            LocalDate day,
            int agreement,
            LocalDate from,
            List<Join> joins,
            List<Clause> added,
            Set<ClauseId> ended,
            @Nullable Term term,
            List<Join> arranged)
            implements Event {}

    /// A party will be outside from a day; null when it takes that back.
    record Notice(
            LocalDate day,
            int agreement,
            InstitutionId who,
            @Nullable LocalDate out) implements Event {}

    /// The client lets the holder show these groups to the viewer, counted on its last day; only while it lives in the
    /// area of the partnership, or wherever.
    record ConsentGiven(
            LocalDate day,
            InstitutionId holder,
            InstitutionId viewer,
            Set<DataGroup> groups,
            boolean inArea,
            LocalDate from,
            LocalDate lastDay)
            implements Event {}

    /// One of the two was told.
    record ConsentWithdrawn(LocalDate day, InstitutionId holder, InstitutionId viewer, InstitutionId told)
            implements Event {}

    /// The holder learns that the client lives elsewhere, or in the area again.
    record Moved(LocalDate day, InstitutionId holder, boolean away) implements Event {}

    /// With its arrangement about data, if it has one; so do those who are inside and arrange one anew.
    record Join(InstitutionId who, @Nullable Contract contract) {}

    record Contract(
            Arrangement.Kind kind, LocalDate from, @Nullable LocalDate end) {}

    record Term(@Nullable LocalDate end) {}

    /// What had been recorded by the evening of that day.
    List<Event> until(LocalDate day) {
        return events.stream().filter(it -> !it.day().isAfter(day)).toList();
    }

    /// Whether one of the two becomes a party on that day.
    static boolean joinOn(LocalDate day, List<Event> told, int agreement, NaiveHistory.Access two) {
        return told.stream()
                .anyMatch(event -> event instanceof Document it
                        && it.agreement() == agreement
                        && it.from().equals(day)
                        && it.joins().stream()
                                .anyMatch(join -> join.who().equals(two.viewer())
                                        || join.who().equals(two.holder())));
    }

    /// Days on which something begins or ends, with those before and after them, and the nights of the clock change.
    List<LocalDate> days() {
        var turns = new TreeSet<>(List.of(LocalDate.of(2024, 3, 31), LocalDate.of(2024, 10, 27)));
        for (var event : events) turns.addAll(turns(event));
        return turns.stream()
                .flatMap(it -> Stream.of(it.minusDays(1), it, it.plusDays(1)))
                .distinct()
                .toList();
    }

    private static List<LocalDate> turns(Event event) {
        return switch (event) {
            case Notice it -> Stream.ofNullable(it.out()).toList();
            case ConsentGiven it -> List.of(it.from(), it.lastDay());
            case ConsentWithdrawn it -> List.of(it.day());
            case Moved it -> List.of(it.day());
            case Document it -> {
                var days = new ArrayList<>(List.of(it.from()));
                Stream.concat(it.joins().stream(), it.arranged().stream())
                        .map(Join::contract)
                        .filter(Objects::nonNull)
                        .forEach(contract -> {
                            days.add(contract.from());
                            Optional.ofNullable(contract.end()).ifPresent(days::add);
                        });
                it.added().forEach(clause -> {
                    Optional.ofNullable(clause.from()).ifPresent(days::add);
                    Optional.ofNullable(clause.to()).ifPresent(days::add);
                });
                if (it.term() != null) Optional.ofNullable(it.term().end()).ifPresent(days::add);
                yield days;
            }
        };
    }

    @Override
    public String toString() {
        return HistoryInWords.of(this);
    }
}
