package pl.sciezka.partnership.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.DataGroup;
import pl.sciezka.partnership.Opening;
import pl.sciezka.partnership.reading.AgreementParts.ClausePart;
import pl.sciezka.partnership.reading.AgreementParts.DocumentPart;

/// How an agreement stands on a day (stan umowy na dzień): its documents and clauses in force, and what ends soon.
record Standing(AgreementSummary agreement, AgreementParts parts, LocalDate day) {

    enum EndingKind {
        AGREEMENT,
        CLAUSE,
        PARTY
    }

    /// `last` is the last day on which it counts.
    record Ending(EndingKind what, AgreementSummary agreement, String name, LocalDate last, String path) {}

    boolean inForce() {
        return agreement.inForce().contains(day);
    }

    List<DocumentPart> annexes() {
        return parts.documents().stream()
                .filter(it -> it.ordinal() > 0 && !it.inForceFrom().isAfter(day))
                .toList();
    }

    /// Documents in force that say where.
    Stream<DocumentPart> areas() {
        return inForce()
                ? parts.documents().stream()
                        .filter(it -> it.area() != null && !it.inForceFrom().isAfter(day))
                : Stream.empty();
    }

    Stream<DocumentPart> areasToCome() {
        return parts.documents().stream()
                .filter(it -> it.area() != null && it.inForceFrom().isAfter(day))
                .filter(it -> agreement.inForce().contains(it.inForceFrom()));
    }

    List<ClausePart> clauses() {
        if (!inForce()) return List.of();
        return parts.clauses().stream().filter(this::binds).toList();
    }

    /// How many clauses in force open this group: by themselves, or only with the client's consent.
    long opening(DataGroup group, boolean onConsent) {
        return clauses().stream()
                .filter(clause -> clause.sharings().stream()
                        .anyMatch(it -> it.groups().contains(group) && (it.opening() == Opening.CONSENT) == onConsent))
                .count();
    }

    List<Ending> endings() {
        if (!inForce()) return List.of();
        var path = "/partnerships/agreements/" + agreement.id().value();
        var own = Stream.ofNullable(agreement.validTo())
                .map(to -> new Ending(EndingKind.AGREEMENT, agreement, agreement.title(), to.minusDays(1), path));
        var clauses = clauses().stream()
                .filter(it -> end(it) != null)
                .map(it -> new Ending(
                        EndingKind.CLAUSE,
                        agreement,
                        it.number() + " " + it.heading(),
                        Objects.requireNonNull(end(it)).minusDays(1),
                        path + "/clauses#k-" + it.id().value()));
        return Stream.concat(own, clauses).filter(it -> isSoon(it.last())).toList();
    }

    boolean isSoon(LocalDate last) {
        return !last.isBefore(day) && last.isBefore(day.plusDays(AgreementState.SOON_DAYS));
    }

    private boolean binds(ClausePart clause) {
        var from = clause.validFrom();
        var end = end(clause);
        return !parts.document(clause.byVersion()).inForceFrom().isAfter(day)
                && (from == null || !from.isAfter(day))
                && (end == null || end.isAfter(day));
    }

    /// The first day on which the clause binds no more: its own, or that of the document which ends it.
    private @Nullable LocalDate end(ClausePart clause) {
        var endedBy = clause.endedByVersion();
        var ended = endedBy == null ? null : parts.document(endedBy).inForceFrom();
        return Stream.of(
                        clause.validTo() == null ? LocalDate.MAX : clause.validTo(),
                        ended == null ? LocalDate.MAX : ended)
                .min(LocalDate::compareTo)
                .filter(it -> it.isBefore(LocalDate.MAX))
                .orElse(null);
    }
}
