package pl.sciezka.partnership.drafting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.InstitutionId;

/// What was done with a draft (krok), never changed afterwards.
record Step(
        Kind kind,
        InstitutionId institution,
        Instant at,
        @Nullable String note) {

    enum Kind {
        DRAWN_UP,
        PUT_FORWARD,
        SIGNED,
        REMARK,
        TAKEN_BACK,
        /// another document of the agreement came into force first
        OVERTAKEN,
        IN_FORCE,
        WITHDRAWN
    }
}
