package pl.sciezka.partnership;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Records a partnership with its agreements as they are in force, and derives the grants that follow.
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class RecordPartnership {

    private final Agreements agreements;
    private final ChangeAgreement change;

    RecordPartnership(Agreements agreements, ChangeAgreement change) {
        this.agreements = agreements;
        this.change = change;
    }

    /// Does nothing when a partnership of this name is already there.
    public boolean record(NewPartnership partnership) {
        if (agreements.isRecorded(partnership.name())) return false;
        var id = agreements.add(partnership);
        int position = 0;
        for (var recorded : partnership.agreements()) {
            var agreement = recorded.agreement(AgreementId.next());
            agreements.add(id, position++, agreement, recorded);
            change.derive(agreement);
        }
        return true;
    }
}
