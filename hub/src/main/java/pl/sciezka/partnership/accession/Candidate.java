package pl.sciezka.partnership.accession;

import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.InstitutionKind;

/// Who wants to join (kandydat), as it says of itself: an office and its functions, no persons. `institution` is null
/// as long as it is not known among the institutions of the hub.
record Candidate(
        @Nullable InstitutionId institution,
        String name,
        InstitutionKind kind,
        String contact,
        @Nullable String telephone,
        @Nullable String email,
        @Nullable String dpoContact,
        int trainedStaff,
        String reason) {}
