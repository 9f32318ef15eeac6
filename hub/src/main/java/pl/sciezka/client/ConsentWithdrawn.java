package pl.sciezka.client;

import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;

/// A client has withdrawn every consent by which the holder showed data to the viewer; `toldTo` wrote it down. Whatever
/// rests on such a consent must stop in the same transaction. `viewersPerson` is null when the viewer had none yet.
public record ConsentWithdrawn(
        InstitutionId holder,
        PersonId person,
        InstitutionId viewer,
        @Nullable PersonId viewersPerson,
        InstitutionId toldTo) {}
