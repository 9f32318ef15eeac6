package pl.sciezka.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Goal (cel): what is wanted instead of a barrier. It keeps its result.
record Goal(
        GoalId id, BarrierId barrier, String text, @Nullable Result result, Provenance provenance) {

    static final int LONGEST = 200;

    Goal {
        text = text.strip();
        if (text.isEmpty() || text.length() > LONGEST) throw new IllegalArgumentException("Not a text of a goal");
    }

    /// How far it went (wynik) with one sentence of what shows it.
    record Result(GoalGrade grade, String sentence, LocalDate on) {}

    static Goal wanted(GoalId id, BarrierId barrier, String text, Provenance provenance) {
        return new Goal(id, barrier, text, null, provenance);
    }

    Goal ended(Result with) {
        return new Goal(id, barrier, text, with, provenance);
    }

    Goal reworded(String words, Why why, Author by) {
        return new Goal(id, barrier, words, result, provenance.plus(new Provenance.Reworded(text, why, by)));
    }

    Goal with(Provenance.Trace trace) {
        return new Goal(id, barrier, text, result, provenance.plus(trace));
    }
}
