package pl.sciezka.adviser;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import pl.sciezka.client.OwnAdvisers;
import pl.sciezka.institution.Colleague;
import pl.sciezka.institution.Colleagues;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.StaffId;

/// Who reacts for a person (kto odpowiada): the adviser, the substitute while he or she is away, else the coordinators.
/// Asked by the institution itself, about its own persons; ids alone, so nothing is journalled.
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class OnDuty {

    private final OwnAdvisers advisers;
    private final CommonAdvisers common;
    private final Substitutes substitutes;
    private final Colleagues colleagues;

    OnDuty(OwnAdvisers advisers, CommonAdvisers common, Substitutes substitutes, Colleagues colleagues) {
        this.advisers = advisers;
        this.common = common;
        this.substitutes = substitutes;
        this.colleagues = colleagues;
    }

    public Duty of(InstitutionId own, PersonId person, LocalDate day) {
        return Objects.requireNonNull(of(own, List.of(person), day).get(person));
    }

    /// An answer for each.
    public Map<PersonId, Duty> of(InstitutionId own, Collection<PersonId> persons, LocalDate day) {
        var responsible = responsible(own, persons, day);
        var people = colleagues.of(
                responsible.values().stream().filter(Objects::nonNull).toList());
        var away = substitutes.on(own, day);
        var result = new HashMap<PersonId, Duty>();
        responsible.forEach((person, staff) -> result.put(
                person,
                staff == null
                        ? new Duty.Coordinators(Duty.Why.NOBODY, null)
                        : duty(staff, people.get(staff), away.get(staff))));
        return result;
    }

    /// The names of those in whose place substitutes react.
    public Map<StaffId, String> awayOf(Collection<Duty> duties) {
        var away = duties.stream()
                .filter(Duty.Substitute.class::isInstance)
                .map(it -> ((Duty.Substitute) it).adviser())
                .toList();
        return colleagues.names(away);
    }

    /// The own adviser; where there is none, a member of staff who is the common client's adviser.
    private Map<PersonId, @Nullable StaffId> responsible(
            InstitutionId own, Collection<PersonId> persons, LocalDate day) {
        var led = advisers.of(own, persons);
        var joint = common.ofOwn(own, persons, day);
        var result = new HashMap<PersonId, @Nullable StaffId>();
        for (var person : persons) {
            var adviser = led.get(person);
            result.put(
                    person,
                    Stream.of(adviser == null ? null : adviser.on(day), joint.get(person))
                            .filter(Objects::nonNull)
                            .findFirst()
                            .orElse(null));
        }
        return result;
    }

    private static Duty duty(StaffId staff, @Nullable Colleague colleague, @Nullable Substitution away) {
        if (colleague == null || !colleague.active() || !colleague.servesClients())
            return new Duty.Coordinators(Duty.Why.LEFT, staff);
        if (away == null) return new Duty.Adviser(staff);
        return away.substitute() == null
                ? new Duty.Coordinators(Duty.Why.AWAY, staff)
                : new Duty.Substitute(away.substitute(), staff, away.named(), away.until());
    }
}
