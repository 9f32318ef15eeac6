package pl.sciezka.partnership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.InstitutionKind;
import pl.sciezka.kernel.Period;

/// Party of an agreement (strona umowy): an institution from the day of its accession to the day it left.
///
/// Arrangements about data are noted because some clauses open only to those who have one.
public record Party(
        InstitutionId institution,
        InstitutionKind kind,
        int byVersion,
        LocalDate accededOn,
        @Nullable LocalDate leftOn,
        List<Arranged> arranged) {

    /// An arrangement of this kind on these days.
    public record Arranged(Arrangement.Kind kind, Period days) {}

    public Party {
        arranged = List.copyOf(arranged);
    }

    /// The days on which one of this kind holds; those that follow each other without a gap are one.
    public List<Period> arranged(Arrangement.Kind wanted) {
        var all = new ArrayList<Period>();
        arranged.stream()
                .filter(it -> it.kind() == wanted)
                .map(Arranged::days)
                .sorted(Comparator.comparing(Period::from))
                .forEach(next -> {
                    var last = all.isEmpty() ? null : all.removeLast();
                    if (last == null) all.add(next);
                    else if (last.to() == null || !last.to().isBefore(next.from())) all.add(together(last, next));
                    else all.addAll(List.of(last, next));
                });
        return all;
    }

    /// Whether one of this kind holds on the day or later.
    public boolean isArranged(Arrangement.Kind wanted, LocalDate day) {
        return arranged(wanted).stream()
                .anyMatch(it -> it.to() == null || it.to().isAfter(day));
    }

    boolean isInsideOn(LocalDate day) {
        return !day.isBefore(accededOn) && (leftOn == null || day.isBefore(leftOn));
    }

    Party with(Arranged another) {
        var all = new ArrayList<>(arranged);
        all.add(another);
        return new Party(institution, kind, byVersion, accededOn, leftOn, all);
    }

    private static Period together(Period first, Period next) {
        var one = first.to();
        var other = next.to();
        return new Period(first.from(), one == null || other == null ? null : one.isAfter(other) ? one : other);
    }
}
