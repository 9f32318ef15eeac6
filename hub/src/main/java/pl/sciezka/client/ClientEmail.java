package pl.sciezka.client;

import pl.sciezka.kernel.PersonId;

/// Whether e-mail reaches a client (e-mail do klienta). Runs inside the caller's transaction.
public interface ClientEmail {

    /// An own client who wants e-mail and whose address is known; never a protected person.
    boolean reaches(PersonId person);
}
