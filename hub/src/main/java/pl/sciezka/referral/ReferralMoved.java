package pl.sciezka.referral;

import pl.sciezka.kernel.InstitutionId;

/// A referral has taken a step; `state` is the name of the state it has reached, such as `ACCEPTED`.
public record ReferralMoved(
        ReferralId referral, int step, String state, InstitutionId sender, InstitutionId receiver) {}
