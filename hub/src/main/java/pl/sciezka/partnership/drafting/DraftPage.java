package pl.sciezka.partnership.drafting;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.partnership.Fingerprint;
import pl.sciezka.partnership.LegalBases;
import pl.sciezka.partnership.preview.Difference;
import pl.sciezka.partnership.preview.MembersCards;
import pl.sciezka.partnership.reading.Offices;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.FormPage;

/// One draft: what it changes, who will see what, whose signature is missing. `difference` and `onConsent` are null
/// when it cannot be applied yet; `faults` say why. `cards`: how many clients our institution has in common with each
/// other one today; `files`: the signed arrangements that are attached.
record DraftPage(
        Standing standing,
        boolean own,
        InstitutionId mine,
        List<Fault> faults,
        @Nullable Difference difference,
        @Nullable Difference onConsent,
        Map<InstitutionId, Long> cards,
        MembersCards membersCards,
        Offices offices,
        List<LegalBases.LegalBasis> bases,
        List<Step> steps,
        Map<InstitutionId, Fingerprint> files,
        @Nullable String remark,
        FormErrors errors)
        implements FormPage {

    boolean editable() {
        return own && standing.draft().state() == DraftState.DRAWN_UP;
    }

    boolean mySignatureIsMissing() {
        return standing.missing().contains(mine);
    }

    boolean mayComplete() {
        return standing.isComplete() && standing.signatories().contains(mine);
    }

    boolean waits() {
        return standing.draft().state() == DraftState.PUT_FORWARD;
    }

    DraftPage with(MembersCards counted) {
        return new DraftPage(
                standing,
                own,
                mine,
                faults,
                difference,
                onConsent,
                cards,
                counted,
                offices,
                bases,
                steps,
                files,
                remark,
                errors);
    }
}
