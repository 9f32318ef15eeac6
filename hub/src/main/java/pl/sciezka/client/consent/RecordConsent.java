package pl.sciezka.client.consent;

import java.time.Clock;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.sciezka.client.CommonClients;
import pl.sciezka.client.History;
import pl.sciezka.client.OpeningId;
import pl.sciezka.client.bond.PartWays;
import pl.sciezka.journal.Journal;
import pl.sciezka.journal.Seen;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;

/// Records what the client has agreed to. Where the two institutions do not serve the client together yet, the partner
/// is asked to join with its own record.
@Component
class RecordConsent {

    enum Result {
        /// the partner sees from now on what the consent covers
        RECORDED,
        /// the partner is asked to join
        PARTNER_ASKED
    }

    private final Consents consents;
    private final CommonClients commonClients;
    private final PartWays bond;
    private final Offers offers;
    private final History history;
    private final Journal journal;
    private final Clock clock;

    RecordConsent(
            Consents consents,
            CommonClients commonClients,
            PartWays bond,
            Offers offers,
            History history,
            Journal journal,
            Clock clock) {
        this.consents = consents;
        this.commonClients = commonClients;
        this.bond = bond;
        this.offers = offers;
        this.history = history;
        this.journal = journal;
        this.clock = clock;
    }

    /// Only what [ConsentTyped#errors] let through, and never for a protected person.
    Result record(ConsentTyped typed, PersonId person, Offer offer, Acting.Staff by) {
        var theirs = bond.personAt(person, offer.viewer()).orElse(null);
        var opening = theirs == null ? opened(typed, person, offer, by.institution()) : null;
        var area = typed.chosenArea(offer);
        var consent = new Consent(
                ConsentId.next(),
                by.institution(),
                person,
                offer.viewer(),
                theirs,
                offer.basis().clause().value(),
                typed.chosenGroups(offer),
                area,
                consents.livesIn(person, area),
                typed.givenOn(),
                typed.lastDay(),
                typed.chosenHow(),
                clock.instant(),
                by.staff(),
                opening,
                null);
        consents.add(consent);
        journal.changed("journal.consent-recorded", new Seen(person, by.institution()));
        history.tell(
                person,
                "consent-recorded",
                consent.clause(),
                ConsentTab.path(person),
                Set.of(),
                offers.name(by.institution()),
                offer.viewerName());
        return opening == null ? Result.RECORDED : Result.PARTNER_ASKED;
    }

    /// A question that the partner has not answered yet gives way to this one.
    private @Nullable OpeningId opened(ConsentTyped typed, PersonId person, Offer offer, InstitutionId own) {
        for (var before : consents.standing(person, offer.viewer()))
            if (before.opening() != null) commonClients.close(before.opening());
        return commonClients.open(
                person, own, offer.viewer(), offer.basis().clause().value(), typed.lastDay());
    }
}
