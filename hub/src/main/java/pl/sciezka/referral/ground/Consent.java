package pl.sciezka.referral.ground;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.referral.ReferralId;

/// The client's consent to one referral (zgoda klienta): to whom, what, from when until when. The signed paper stays in
/// the sender's files. It counts on its last day, and no longer from the day on which it was withdrawn.
public record Consent(
        ReferralId referral,
        PersonId person,
        InstitutionId receiver,
        LocalDate givenOn,
        LocalDate until,
        Set<ConsentScope> scope,
        @Nullable LocalDate withdrawnOn) {

    public Consent {
        if (until.isBefore(givenOn)) throw new IllegalArgumentException("A consent ends before it is given");
        scope = Set.copyOf(scope);
    }

    public boolean countsOn(LocalDate day) {
        return withdrawnOn == null && !day.isBefore(givenOn) && !day.isAfter(until);
    }

    public boolean expiredOn(LocalDate day) {
        return withdrawnOn == null && day.isAfter(until);
    }
}
