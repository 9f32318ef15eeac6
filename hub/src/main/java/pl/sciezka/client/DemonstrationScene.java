package pl.sciezka.client;

import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Purpose;

/// A scene of the demonstration (scena pokazu): what one module does for a client whom two offices have just introduced
/// to each other. Played in a transaction of the worker, and only where demonstration data is loaded.
public interface DemonstrationScene {

    /// The word by which seed files call it.
    String name();

    /// What the worker acts for.
    Purpose purpose();

    void play(PersonId person, Acting.Staff worker);

    /// What a worker of the other office does after it, with its own record of the same person.
    default void answer(PersonId person, Acting.Staff worker) {}
}
