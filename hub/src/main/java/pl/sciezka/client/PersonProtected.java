package pl.sciezka.client;

import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;

/// An institution keeps this person out of everything common from now on. Its openings are closed and sight is gone
/// already.
public record PersonProtected(InstitutionId institution, PersonId person) {}
