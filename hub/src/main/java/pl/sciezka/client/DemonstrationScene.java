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
}
