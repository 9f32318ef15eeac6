package pl.sciezka.plan.step;

/// How far a plan went from its skeleton (odstępstwo od szkieletu): plain counts of steps, no score of anybody.
public record Tailoring(long kept, long changed, long added, long removed) {

    public static Tailoring of(Steps steps) {
        return new Tailoring(
                count(steps, Provenance.Kind.KEPT),
                count(steps, Provenance.Kind.CHANGED),
                count(steps, Provenance.Kind.ADDED),
                count(steps, Provenance.Kind.REMOVED));
    }

    private static long count(Steps steps, Provenance.Kind kind) {
        return steps.actions().stream()
                .filter(it -> it.provenance().kind() == kind)
                .count();
    }
}
