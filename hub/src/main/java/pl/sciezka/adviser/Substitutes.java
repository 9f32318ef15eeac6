package pl.sciezka.adviser;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import pl.sciezka.adviser.Absences.Absence;
import pl.sciezka.adviser.Absences.Worker;
import pl.sciezka.client.OwnAdvisers;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.StaffId;

/// Who stands in for whom (zastępstwa): whoever was named and agreed, else by rule the smallest load of the same unit.
/// The rule is a custom of this program; no act lays it down.
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Substitutes {

    public record Days(LocalDate from, LocalDate until) {}

    private final Absences absences;
    private final OwnAdvisers advisers;

    Substitutes(Absences absences, OwnAdvisers advisers) {
        this.absences = absences;
        this.advisers = advisers;
    }

    /// Everybody of the own institution who is away on this day.
    public Map<StaffId, Substitution> on(InstitutionId own, LocalDate day) {
        var away = absences.on(own, day);
        if (away.isEmpty()) return Map.of();
        var there = there(own, away);
        var loads = advisers.loads(own);
        var result = new HashMap<StaffId, Substitution>();
        for (var it : away) result.put(it.staff(), substitution(it, there, byRule(it.staff(), own, there, loads)));
        return result;
    }

    public Optional<Substitution> of(InstitutionId own, StaffId staff, LocalDate day) {
        return Optional.ofNullable(on(own, day).get(staff));
    }

    /// For whom this member of staff stands in on this day.
    public Set<StaffId> coveredBy(InstitutionId own, StaffId staff, LocalDate day) {
        return on(own, day).values().stream()
                .filter(it -> staff.equals(it.substitute()))
                .map(Substitution::away)
                .collect(Collectors.toSet());
    }

    /// Who would stand in by rule from this day on; empty when nobody of the same unit is there.
    public Optional<StaffId> byRule(InstitutionId own, StaffId staff, LocalDate day) {
        var there = there(own, absences.on(own, day));
        return Optional.ofNullable(byRule(staff, own, there, advisers.loads(own)));
    }

    /// First and last day of absences that were not cancelled.
    public Map<UUID, Days> days(Collection<UUID> ids) {
        return absences.days(ids);
    }

    /// Who stands in for a member of another institution's staff, as far as that one has laid it down.
    Optional<StaffId> laidDown(InstitutionId institution, StaffId staff, LocalDate day) {
        return absences.on(institution, day).stream()
                .filter(it -> it.staff().equals(staff))
                .findFirst()
                .map(Absence::substitute);
    }

    private List<Worker> there(InstitutionId own, List<Absence> away) {
        var gone = away.stream().map(Absence::staff).collect(Collectors.toSet());
        return absences.workers(own).stream()
                .filter(it -> !gone.contains(it.staff()))
                .toList();
    }

    private static Substitution substitution(Absence it, List<Worker> there, @Nullable StaffId rule) {
        var stands = it.substitute() != null
                && there.stream().anyMatch(worker -> worker.staff().equals(it.substitute()));
        return new Substitution(
                it.staff(), it.from(), it.until(), stands ? it.substitute() : rule, stands && !it.byRule());
    }

    private @Nullable StaffId byRule(StaffId staff, InstitutionId own, List<Worker> there, Map<StaffId, Long> loads) {
        var unit = absences.unitOf(own, staff);
        return there.stream()
                .filter(it -> !it.staff().equals(staff) && it.unit().equals(unit))
                .map(Worker::staff)
                .min(Comparator.<StaffId, Long>comparing(it -> loads.getOrDefault(it, 0L))
                        .thenComparing(StaffId::value))
                .orElse(null);
    }
}
