package pl.sciezka.referral.ground;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import pl.sciezka.client.Needs;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.referral.ReferralId;
import pl.sciezka.referral.course.Introduction;
import pl.sciezka.referral.course.Referral;
import pl.sciezka.referral.course.Route;

/// How the client of an own referral is reached today, as far as it may be passed on.
@Component
public class FreshContact {

    private final Introductions introductions;
    private final Basis basis;
    private final Consents consents;
    private final Clock clock;

    FreshContact(Introductions introductions, Basis basis, Consents consents, Clock clock) {
        this.introductions = introductions;
        this.basis = basis;
        this.consents = consents;
        this.clock = clock;
    }

    /// What it would carry if it were sent now; empty when that is what it carries, or nobody reads it any more.
    public Optional<Introduction> newer(Referral it) {
        var content = it.request().content();
        if (content == null || !it.goesOn()) return Optional.empty();
        var needsGoAlong = passesNeedsOn(it.route(), it.id());
        return introductions
                .find(it.person())
                .map(now -> content.person().reachedAs(now.telephone(), needsGoAlong ? now.needs() : Needs.NONE))
                .filter(now -> !now.equals(content.person()));
    }

    /// On consent only when the client agreed to that too.
    public boolean passesNeedsOn(Route route, ReferralId id) {
        return !basis.restsOnConsent(route, today())
                || consents.find(id)
                        .filter(it -> it.scope().contains(ConsentScope.NEEDS))
                        .isPresent();
    }

    /// Whether the receiver may read today what is sent along.
    public boolean mayBeSent(Referral it) {
        if (basis.standsWithoutConsent(it.route(), today())) return true;
        return basis.restsOnConsent(it.route(), today())
                && consents.find(it.id())
                        .filter(consent -> consent.countsOn(today()))
                        .isPresent();
    }

    private LocalDate today() {
        return Warsaw.today(clock);
    }
}
