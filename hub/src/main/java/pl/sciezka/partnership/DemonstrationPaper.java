package pl.sciezka.partnership;

import pl.sciezka.kernel.Acting;

/// A scene of the demonstration around an agreement (scena pokazu): what one party does with its documents. Played in a
/// transaction of whoever does it, and only where demonstration data is loaded.
public interface DemonstrationPaper {

    /// The word by which seed files call it.
    String name();

    void play(PartnershipId partnership, AgreementId agreement, Acting.Staff director);
}
