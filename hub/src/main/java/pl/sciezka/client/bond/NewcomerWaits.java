package pl.sciezka.client.bond;

import pl.sciezka.client.OpeningId;
import pl.sciezka.kernel.CommonClientId;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;

/// A newcomer has taken an opening up; the holder's other partners are told before it becomes a member.
record NewcomerWaits(
        CommonClientId commonClient,
        OpeningId opening,
        InstitutionId holder,
        PersonId holderPerson,
        InstitutionId newcomer,
        PersonId newcomersPerson) {}
