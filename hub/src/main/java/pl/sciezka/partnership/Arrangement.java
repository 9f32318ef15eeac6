package pl.sciezka.partnership;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Arrangement about data (uzgodnienia o danych) of a party: as joint controller (art. 26 RODO) or as processor (art.
/// 28
/// RODO). A party with a task of its own laid down in an act needs none.
public record Arrangement(
        Kind kind,
        @Nullable LocalDate on,
        @Nullable String number,
        @Nullable String essence) {

    public static final Arrangement NONE = new Arrangement(Kind.NONE, null, null, null);

    /// What the arrangement makes of the party.
    public enum Kind {
        NONE,
        JOINT_CONTROLLERS,
        PROCESSING
    }

    public Arrangement {
        if (kind != Kind.NONE && on == null) throw new IllegalArgumentException("An arrangement without its day");
    }

    /// From when the processing contract opens what waits for one.
    @Nullable
    LocalDate processingContractOn() {
        return kind == Kind.PROCESSING ? on : null;
    }
}
