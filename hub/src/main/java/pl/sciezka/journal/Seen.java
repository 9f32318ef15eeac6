package pl.sciezka.journal;

import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;

/// A person whose data was looked at or changed, and the institution that holds the record.
public record Seen(PersonId person, InstitutionId holder) {}
