package pl.sciezka.referral.course;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.sciezka.referral.Support;

/// What a referral carries (treść skierowania). `informed` is the day on which the client heard of it and agreed to
/// what is passed on. The kind of support alone is seen by both ends for good; the rest may be hidden.
public record Request(Support support, @Nullable Content content) {

    /// Personal, and read by the receiver only while the referral is open to it.
    public record Content(
            Introduction person,
            String question,
            List<DesiredOutcome> outcomes,
            @Nullable LocalDate wishedStart,
            LocalDate informed) {

        public Content {
            outcomes = List.copyOf(outcomes);
            if (outcomes.isEmpty()) throw new IllegalArgumentException("A referral names what should come of it");
        }

        @Override
        public String toString() {
            return "Content[*]";
        }
    }

    /// Empty while the content is hidden.
    public List<DesiredOutcome> outcomes() {
        return content == null ? List.of() : content.outcomes();
    }
}
