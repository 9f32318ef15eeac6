package pl.sciezka.partnership;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Records a partnership with its agreements as they are in force, and derives the grants that follow.
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class RecordPartnership {

    private final Agreements agreements;
    private final AccessGrants grants;
    private final ConsentGrants onConsent;

    RecordPartnership(Agreements agreements, AccessGrants grants, ConsentGrants onConsent) {
        this.agreements = agreements;
        this.grants = grants;
        this.onConsent = onConsent;
    }

    /// Does nothing when a partnership of this name is already there.
    public boolean record(NewPartnership partnership) {
        if (agreements.isRecorded(partnership.name())) return false;
        var id = agreements.add(partnership);
        int position = 0;
        for (var recorded : partnership.agreements()) {
            var agreement = recorded.agreement(AgreementId.next());
            agreements.add(id, position++, agreement, recorded);
            grants.replace(agreement.id(), Derivation.grantsOf(agreement));
            onConsent.replace(agreement.id(), Derivation.onConsent(agreement));
        }
        return true;
    }
}
