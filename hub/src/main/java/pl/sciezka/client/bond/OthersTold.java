package pl.sciezka.client.bond;

import pl.sciezka.client.OpeningId;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;

/// The other members know of the newcomer: it may become a member now.
record OthersTold(OpeningId opening, InstitutionId newcomer, PersonId newcomersPerson) {}
