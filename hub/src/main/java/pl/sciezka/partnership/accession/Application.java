package pl.sciezka.partnership.accession;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.sciezka.partnership.AgreementId;
import pl.sciezka.partnership.MembershipTerms;

/// Request to join an agreement (wniosek o przystąpienie), answered by a day under the terms of the day it was made.
record Application(
        ApplicationId id,
        AgreementId agreement,
        Candidate candidate,
        LocalDate askedOn,
        LocalDate answerBy,
        MembershipTerms terms,
        State state,
        @Nullable UUID draft) {

    enum State {
        /// the members answer, or have answered
        ASKED,
        /// the declaration of accession is drawn up
        DRAFTED,
        /// withdrawn by the candidate or closed by the lead
        CLOSED
    }

    boolean hasDataProtectionContact() {
        return candidate.dpoContact() != null;
    }

    boolean hasTrainedStaff() {
        return candidate.trainedStaff() >= terms.trainedStaff();
    }

    boolean isOnTheHub() {
        return candidate.institution() != null;
    }

    /// Everything that is due before the declaration is drawn up.
    boolean isChecked() {
        return hasDataProtectionContact() && hasTrainedStaff() && isOnTheHub();
    }
}
