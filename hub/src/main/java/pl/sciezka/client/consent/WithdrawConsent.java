package pl.sciezka.client.consent;

import java.time.Clock;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import pl.sciezka.client.CommonClients;
import pl.sciezka.client.ConsentWithdrawn;
import pl.sciezka.client.History;
import pl.sciezka.client.bond.PartWays;
import pl.sciezka.journal.Journal;
import pl.sciezka.journal.Seen;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Warsaw;

/// The client has withdrawn the consent, towards whichever of the two: in this transaction the partner loses all that
/// rested on consents of this client to it. Never refused, no reason asked.
@Component
class WithdrawConsent {

    private final Consents consents;
    private final CommonClients commonClients;
    private final PartWays bond;
    private final Offers offers;
    private final History history;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WithdrawConsent(
            Consents consents,
            CommonClients commonClients,
            PartWays bond,
            Offers offers,
            History history,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.consents = consents;
        this.commonClients = commonClients;
        this.bond = bond;
        this.offers = offers;
        this.history = history;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /// Does nothing when it was withdrawn before.
    void withdraw(Consent consent, Acting.Staff by) {
        var standing = consents.standing(consent.person(), consent.viewer());
        if (standing.isEmpty()) return;
        for (var it : standing) {
            consents.withdraw(it, clock.instant(), by.staff(), by.institution());
            if (it.opening() != null) commonClients.close(it.opening());
        }
        events.publishEvent(new ConsentWithdrawn(
                consent.holder(), consent.person(), consent.viewer(), consent.viewersPerson(), by.institution()));
        part(consent, by.institution());
        journal.changed("journal.consent-withdrawn", new Seen(consent.person(), consent.holder()));
        tell(consent, by.institution());
    }

    /// Where the two may serve the client without consent, they go on.
    private void part(Consent consent, InstitutionId own) {
        var today = Warsaw.today(clock);
        var bound = !offers.without(consent.viewer(), consent.holder(), today).isEmpty()
                || !offers.without(consent.holder(), consent.viewer(), today).isEmpty();
        var person = consent.personOf(own);
        if (!bound && person != null) bond.part(person, consent.partnerOf(own));
    }

    private void tell(Consent consent, InstitutionId own) {
        var person = consent.personOf(own);
        if (person == null) return;
        history.tell(
                person,
                "consent-withdrawn",
                consent.clause(),
                ConsentTab.path(person),
                Set.of(),
                offers.name(consent.holder()),
                offers.name(consent.viewer()));
    }
}
