package pl.sciezka.plan.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The plan on paper (plan na kartce), in finished words: what the client takes home and signs. Holds no number of the
/// person.
public record PlanSheet(
        Words words,
        String whose,
        @Nullable String draft,
        List<Row> rows,
        List<Contact> contacts,
        List<String> documents,
        @Nullable Pending pending,
        List<String> signatures,
        String foot,
        boolean large) {

    /// Fixed words of the sheet.
    public record Words(
            String language,
            String heading,
            String subject,
            String intro,
            String area,
            String what,
            String who,
            String when,
            String call,
            String documents,
            String sign,
            String was,
            String now,
            String nothing) {}

    public record Row(String barrier, String goal, List<Action> actions) {}

    public record Action(String what, @Nullable String after, String who, boolean byClient, String when) {}

    public record Contact(String who, String telephone) {}

    /// A change that waits for the client's signature.
    public record Pending(String heading, List<Line> lines) {}

    public record Line(String what, String was, String now) {}

    @Override
    public String toString() {
        return "PlanSheet[*]";
    }
}
