package pl.sciezka.plan.reading;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.plan.step.Owner;
import pl.sciezka.plan.step.Steps;

/// Values that differ between two versions of a plan, as words (wartości planu) for a page or for paper.
public record PlanValues(Words words, Names names, Steps steps) {

    /// Where finished words come from.
    public interface Words {
        String text(String key, Object... arguments);
    }

    @Nullable
    public String of(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Boolean it -> words.text("plan.by-client." + it);
            case LocalDate it -> ShownDay.of(it);
            case Owner it -> owner(it);
            case StaffId it -> person(it);
            case Set<?> it -> waiting(it);
            case String it -> it.isEmpty() ? words.text("plan.none") : it;
            default -> throw new IllegalArgumentException("No words for " + value.getClass());
        };
    }

    String owner(Owner owner) {
        return switch (owner) {
            case Owner.Member(var id) -> names.of(id);
            case Owner.Former(var id) -> names.of(id);
            case Owner.ToBeSettled(var role) -> words.text("plan.to-be-settled", role);
        };
    }

    String person(StaffId staff) {
        var found = names.of(staff);
        return found == null ? words.text("plan.somebody") : found.name();
    }

    private String waiting(Set<?> actions) {
        if (actions.isEmpty()) return words.text("plan.none");
        return String.join(
                ", ",
                steps.actions().stream()
                        .filter(it -> actions.contains(it.id()))
                        .map(it -> it.commitment().what())
                        .toList());
    }
}
