package pl.sciezka.referral;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a referral carries (treść skierowania). `informed` is the day on which the client heard of it and agreed to
/// what
/// is passed on.
record Request(
        Introduction person,
        Support support,
        String question,
        List<DesiredOutcome> outcomes,
        @Nullable LocalDate wishedStart,
        LocalDate informed) {

    Request {
        outcomes = List.copyOf(outcomes);
        if (outcomes.isEmpty()) throw new IllegalArgumentException("A referral names what should come of it");
    }

    @Override
    public String toString() {
        return "Request[" + support + ", " + outcomes.size() + " outcomes]";
    }
}
