package pl.sciezka.discovery;

import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.partnership.Citation;

/// What two institutions stand on (podstawa): one clause lets them compare their lists, another lets them serve a
/// client together. A proposal needs both.
record Standing(InstitutionId partner, Citation comparing, Citation serving) {

    /// `§ 3 ust. 1, Umowa partnerska …`: the clause of the comparison, in words that stay readable when it has ended.
    String words() {
        return comparing.cited();
    }
}
