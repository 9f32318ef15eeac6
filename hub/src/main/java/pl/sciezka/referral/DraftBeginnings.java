package pl.sciezka.referral;

import java.util.Optional;
import java.util.UUID;
import pl.sciezka.kernel.InstitutionId;

/// What the draft of a referral may begin from (od czego zaczyna się szkic), contributed by modules that know it. Only
/// its id stands in the address.
public interface DraftBeginnings {

    /// To whom, which support, and the first words of the question; the author may change all of it.
    record Beginning(InstitutionId receiver, Support support, String question) {}

    /// Empty when this module knows nothing by that id, or the reader may not see it.
    Optional<Beginning> of(UUID from);
}
