package pl.sciezka.retention;

import pl.sciezka.kernel.Acting;

/// Rows of the table of classes for the demonstration (przykładowe klasy), entered as a coordinator would and confirmed
/// by nobody. Runs in a transaction of that coordinator.
public interface DemonstrationClasses {

    /// As typed; throws [IllegalArgumentException] when the form would refuse it.
    void enter(String sign, String kind, String letter, String years, String from, Acting.Staff by);
}
