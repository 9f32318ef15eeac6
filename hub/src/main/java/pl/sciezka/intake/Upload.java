package pl.sciezka.intake;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.StaffId;

/// A list that was brought (wgrana lista) and how far it has come. `rows` counts those below the headings.
record Upload(
        UploadId id,
        InstitutionId institution,
        StaffId staff,
        Instant uploadedAt,
        Format format,
        int rows,
        Head head,
        @Nullable Mapping mapping,
        State state) {

    /// How the file was written; without an encoding it was a workbook.
    record Format(@Nullable String encoding, int otherSheets) {}

    /// What the list begins with: headings, and the first rows as they stand.
    record Head(Headings headings, List<List<String>> rows) {
        @Override
        public String toString() {
            return "Head[*]";
        }
    }

    sealed interface State {

        /// Waits for somebody to say what the columns mean.
        record ToMap() implements State {}

        record Checking(int done, Instant beat) implements State {}

        /// Waits for somebody to start.
        record Checked(Counts counts) implements State {}

        record Running(Counts checked, int done, Instant startedAt, Instant beat) implements State {}

        record Done(Counts counts, Instant at) implements State {}

        /// Taking over stopped half-way; nothing of it was kept.
        record Interrupted(Counts checked) implements State {}

        record Dropped() implements State {}
    }

    /// The key of the word for the state.
    String stateWord() {
        return "intake.state." + state.getClass().getSimpleName();
    }

    /// When the work on it was last seen alive; null when nothing is being done.
    @Nullable
    Instant beat() {
        return switch (state) {
            case State.Checking it -> it.beat();
            case State.Running it -> it.beat();
            case State.ToMap _, State.Checked _, State.Done _, State.Interrupted _, State.Dropped _ -> null;
        };
    }

    @Override
    public String toString() {
        return "Upload[" + id.value() + "]";
    }
}
