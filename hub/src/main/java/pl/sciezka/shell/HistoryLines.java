package pl.sciezka.shell;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.PersonId;

/// Lines of a client's history, contributed by modules: what happened, and what is promised.
public interface HistoryLines {

    enum Lane {
        HAPPENED,
        PROMISED
    }

    /// `sentence` is finished text of its time, not a key. `basis` names clause or article when it rests on one.
    /// `insteadOf` names who was away while `who` did it.
    record Line(
            Lane lane,
            Instant at,
            @Nullable LocalDate due,
            String kind,
            String sentence,
            String institution,
            @Nullable String who,
            @Nullable String basis,
            @Nullable String path,
            @Nullable String insteadOf) {

        public Line(
                Lane lane,
                Instant at,
                @Nullable LocalDate due,
                String kind,
                String sentence,
                String institution,
                @Nullable String who,
                @Nullable String basis,
                @Nullable String path) {
            this(lane, at, due, kind, sentence, institution, who, basis, path, null);
        }
    }

    List<Line> of(PersonId person);
}
