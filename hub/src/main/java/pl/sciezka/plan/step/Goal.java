package pl.sciezka.plan.step;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Goal (cel): what is wanted instead of a barrier. It keeps its result.
public record Goal(
        GoalId id, BarrierId barrier, String text, @Nullable Result result, Provenance provenance) {

    public static final int LONGEST = 200;

    public Goal {
        text = text.strip();
        if (text.isEmpty() || text.length() > LONGEST) throw new IllegalArgumentException("Not a text of a goal");
    }

    /// How far it went (wynik) with one sentence of what shows it.
    public record Result(GoalGrade grade, String sentence, LocalDate on) {}

    public static Goal wanted(GoalId id, BarrierId barrier, String text, Provenance provenance) {
        return new Goal(id, barrier, text, null, provenance);
    }

    public Goal ended(Result with) {
        return new Goal(id, barrier, text, with, provenance);
    }

    Goal reworded(String words, Why why, Author by) {
        return new Goal(id, barrier, words, result, provenance.plus(new Provenance.Reworded(text, why, by)));
    }

    public Goal with(Provenance.Trace trace) {
        return new Goal(id, barrier, text, result, provenance.plus(trace));
    }
}
