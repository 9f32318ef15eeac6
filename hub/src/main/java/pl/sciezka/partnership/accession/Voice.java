package pl.sciezka.partnership.accession;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.InstitutionId;

/// What a member said to a request (głos): it consents, or it objects and says why.
record Voice(
        InstitutionId institution,
        boolean consents,
        @Nullable String reason,
        Instant at) {}
