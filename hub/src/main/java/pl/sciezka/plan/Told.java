package pl.sciezka.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A plan after a decision, with what is to be told about it.
record Told(JointPlan plan, List<Happening> happenings) {

    Told {
        happenings = List.copyOf(happenings);
    }

    static Told of(JointPlan plan, Happening... happenings) {
        return new Told(plan, Arrays.asList(happenings));
    }

    Told and(List<Happening> more) {
        var all = new ArrayList<>(happenings);
        all.addAll(more);
        return new Told(plan, all);
    }
}
