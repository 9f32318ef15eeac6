package pl.sciezka.plan.joint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A plan after a decision, with what is to be told about it.
public record Told(JointPlan plan, List<Happening> happenings) {

    public Told {
        happenings = List.copyOf(happenings);
    }

    public static Told of(JointPlan plan, Happening... happenings) {
        return new Told(plan, Arrays.asList(happenings));
    }

    Told and(List<Happening> more) {
        var all = new ArrayList<>(happenings);
        all.addAll(more);
        return new Told(plan, all);
    }
}
