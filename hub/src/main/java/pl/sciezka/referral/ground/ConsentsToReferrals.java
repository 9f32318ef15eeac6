package pl.sciezka.referral.ground;

import java.util.List;
import org.springframework.stereotype.Component;
import pl.sciezka.client.OtherConsents;
import pl.sciezka.kernel.PersonId;

/// Consents to single referrals, in the list of all consents of a client.
@Component
class ConsentsToReferrals implements OtherConsents {

    private final Consents consents;

    ConsentsToReferrals(Consents consents) {
        this.consents = consents;
    }

    @Override
    public List<Other> of(PersonId own) {
        return consents.sentAbout(own);
    }
}
