package pl.sciezka.plan.step;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.skeleton.SkeletonVersion;

/// Where a step comes from (pochodzenie kroku) and everything that was done to it since. A removed step stays with its
/// traces.
public record Provenance(Origin origin, List<Trace> traces) {

    public Provenance {
        traces = List.copyOf(traces);
    }

    public sealed interface Origin {}

    public record FromSkeleton(SkeletonVersion version, String step) implements Origin {}

    public record Added(Author by, Why why) implements Origin {}

    public sealed interface Trace {
        Author by();
    }

    public record Changed(Commitment before, Why why, Author by) implements Trace {}

    public record Reworded(String before, Why why, Author by) implements Trace {}

    public record Removed(Why why, Author by) implements Trace {}

    /// Who does it now; nobody when a name was taken off. What was promised stays the same.
    public record Named(@Nullable StaffId person, Author by) implements Trace {}

    /// The institution that answered for it left it with the lead of the plan.
    public record HandedOver(InstitutionId from, Author by) implements Trace {}

    /// What a step is, compared with the skeleton it came from.
    public enum Kind {
        KEPT,
        CHANGED,
        ADDED,
        REMOVED
    }

    public static Provenance of(Origin origin) {
        return new Provenance(origin, List.of());
    }

    public Provenance plus(Trace trace) {
        var longer = new ArrayList<>(traces);
        longer.add(trace);
        return new Provenance(origin, longer);
    }

    /// Whose row it is: what somebody added stays with that institution, what came with the skeleton or was handed over
    /// with the lead.
    public InstitutionId holder(InstitutionId lead) {
        boolean own = traces.stream().noneMatch(HandedOver.class::isInstance);
        return own && origin instanceof Added added ? added.by().institution() : lead;
    }

    public Optional<Removed> removal() {
        return traces.stream()
                .filter(Removed.class::isInstance)
                .map(Removed.class::cast)
                .findFirst();
    }

    public Kind kind() {
        if (removal().isPresent()) return Kind.REMOVED;
        return switch (origin) {
            case Added _ -> Kind.ADDED;
            case FromSkeleton _ -> traces.stream().allMatch(Provenance::promisesTheSame) ? Kind.KEPT : Kind.CHANGED;
        };
    }

    private static boolean promisesTheSame(Trace it) {
        return switch (it) {
            case Named _, HandedOver _ -> true;
            case Changed _, Reworded _, Removed _ -> false;
        };
    }
}
