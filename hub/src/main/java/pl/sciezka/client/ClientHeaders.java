package pl.sciezka.client;

import pl.sciezka.kernel.PersonId;

/// The header of an own client, for every page about the person. Journals the look; runs inside the caller's
/// transaction.
public interface ClientHeaders {

    /// Throws [pl.sciezka.shell.Absent] when the acting institution has no such person.
    ClientHeader of(PersonId person);
}
