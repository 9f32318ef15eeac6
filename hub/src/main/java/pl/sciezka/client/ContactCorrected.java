package pl.sciezka.client;

import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;

/// Staff of this institution corrected the telephone of an own client, or what it needs in contact.
public record ContactCorrected(InstitutionId institution, PersonId person) {}
