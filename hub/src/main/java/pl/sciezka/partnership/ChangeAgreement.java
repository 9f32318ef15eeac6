package pl.sciezka.partnership;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The only way in which an agreement changes once it is recorded: by a document that all have signed, or because a
/// party leaves. The grants follow in the same transaction, so no node ever decides by the old ones afterwards.
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ChangeAgreement {

    private final Agreements agreements;
    private final Parties parties;
    private final RecordedAgreements recorded;
    private final AccessGrants grants;
    private final ConsentGrants onConsent;

    ChangeAgreement(
            Agreements agreements,
            Parties parties,
            RecordedAgreements recorded,
            AccessGrants grants,
            ConsentGrants onConsent) {
        this.agreements = agreements;
        this.parties = parties;
        this.recorded = recorded;
        this.grants = grants;
        this.onConsent = onConsent;
    }

    /// The agreement as it stands; nobody else changes it before this transaction ends.
    public Agreement locked(AgreementId id) {
        return recorded.locked(id).orElseThrow();
    }

    /// Puts a first document into force.
    public AgreementId conclude(PartnershipId partnership, NewAgreement.Document document, Amendment amendment) {
        var id = AgreementId.next();
        var version = document.version();
        var agreement = amendment.asAgreement(id, version.signedOn(), version.inForceFrom());
        agreements.open(partnership, id, agreement.inForce());
        agreements.amend(id, document, amendment);
        derive(agreement);
        return id;
    }

    /// Puts an annex into force on top of an agreement that is [#locked].
    public void amend(Agreement before, NewAgreement.Document document, Amendment amendment) {
        var version = document.version();
        var after = amendment.on(before, version.signedOn(), version.inForceFrom());
        agreements.amend(before.id(), document, amendment);
        derive(after);
    }

    /// The party is outside from this day; null when it stays after all. The agreement is [#locked].
    public void leave(Agreement before, Party party, @Nullable LocalDate leftOn) {
        parties.leave(before.id(), party.institution(), party.accededOn(), leftOn);
        derive(recorded.find(before.id()).orElseThrow());
    }

    /// The grants that follow, in the place of those before.
    void derive(Agreement agreement) {
        grants.replace(agreement.id(), Derivation.grantsOf(agreement));
        onConsent.replace(agreement.id(), Derivation.onConsent(agreement));
    }
}
