package pl.sciezka.client.household;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.sciezka.shell.FormErrors;

/// What cannot be in a household (czego nie może być): asked of a newcomer, and of a correction as far as it changes
/// something. `was` is the member before the correction, null for a newcomer.
record MemberRules(Household household, @Nullable Member was) {

    /// Belongs to [MemberTyped#another]: the same person twice may be saved on purpose.
    static final String ALIKE = "household.error.alike";

    /// `name` is the field that says who it is.
    FormErrors.Collector errors(Member now, String name, boolean another) {
        var to = now.to();
        if (to != null && !now.from().isBefore(to))
            return FormErrors.collect().when(true, "from", "household.error.after-leaving");
        var born = now.facts().birthYear();
        var errors = FormErrors.collect()
                .when(now.isFirst() != (was != null && was.isFirst()), "relation", "household.error.relation")
                .when(circle(now), "supportedBy", "household.error.circle")
                .when(!another && alike(now), name, ALIKE)
                .when(born != null && born > now.from().getYear(), "from", "household.error.before-birth");
        if (was != null && was.from().equals(now.from())) return errors;
        return errors.when(!now.isFirst() && beforeItBegan(now.from()), "from", "household.error.before-began")
                .when(now.isFirst() && somebodyBefore(now), "from", "household.error.after-others");
    }

    private boolean beforeItBegan(LocalDate from) {
        return household.first().filter(it -> from.isBefore(it.from())).isPresent();
    }

    private boolean somebodyBefore(Member first) {
        return household.members().stream()
                .filter(it -> !it.id().equals(first.id()))
                .anyMatch(it -> it.from().isBefore(first.from()));
    }

    /// Somebody on whom the own supporter depends.
    private boolean circle(Member now) {
        if (was != null && Objects.equals(was.facts().supportedBy(), now.facts().supportedBy())) return false;
        var seen = new HashSet<UUID>();
        var next = now.facts().supportedBy();
        while (next != null && seen.add(next)) {
            if (next.equals(now.id())) return true;
            next = household.member(next).map(it -> it.facts().supportedBy()).orElse(null);
        }
        return false;
    }

    /// Somebody of the same given name, year of birth and relation on the same days.
    private boolean alike(Member now) {
        if (was != null && like(was.facts(), now.facts())) return false;
        return household.members().stream()
                .filter(it -> !it.id().equals(now.id()))
                .filter(it -> it.days().overlap(now.days()).isPresent())
                .anyMatch(it -> like(it.facts(), now.facts()));
    }

    private static boolean like(Member.Facts one, Member.Facts other) {
        return one.givenName().equalsIgnoreCase(other.givenName())
                && Objects.equals(one.birthYear(), other.birthYear())
                && one.relation() == other.relation();
    }
}
