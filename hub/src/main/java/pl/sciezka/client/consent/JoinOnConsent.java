package pl.sciezka.client.consent;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.sciezka.client.CommonClients;
import pl.sciezka.client.CommonClients.TakenUp;
import pl.sciezka.client.OwnPersons;
import pl.sciezka.client.PersonData;
import pl.sciezka.client.consent.ConsentedPersons.Introduced;
import pl.sciezka.journal.Journal;
import pl.sciezka.journal.Seen;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.shell.Texts;

/// The partner answers a consent with its own record of the person, and the two serve the client together.
@Component
class JoinOnConsent {

    enum Result {
        JOINED,
        /// the holder's other partners are being told first
        OTHERS_TOLD,
        /// this record already belongs to other institutions' common client, or is protected
        NOT_JOINED
    }

    record Joined(PersonId own, Result result) {}

    private final Consents consents;
    private final CommonClients commonClients;
    private final OwnPersons persons;
    private final Offers offers;
    private final Journal journal;
    private final Texts texts;
    private final Clock clock;

    JoinOnConsent(
            Consents consents,
            CommonClients commonClients,
            OwnPersons persons,
            Offers offers,
            Journal journal,
            Texts texts,
            Clock clock) {
        this.consents = consents;
        this.commonClients = commonClients;
        this.persons = persons;
        this.offers = offers;
        this.journal = journal;
        this.texts = texts;
        this.clock = clock;
    }

    /// `chosen` from the own list; null makes a new record of what the consent shows.
    Joined join(Consent consent, Introduced introduced, @Nullable PersonId chosen, Acting.Staff by) {
        var own = chosen != null ? chosen : persons.add(by.institution(), data(consent, introduced));
        var opening = Objects.requireNonNull(consent.opening());
        var result = result(commonClients.takeUp(opening, by.institution(), own));
        if (result != Result.NOT_JOINED) consents.answered(consent.id(), own);
        journal.changed("journal.consent-joined", new Seen(consent.person(), consent.holder()));
        return new Joined(own, result);
    }

    private static Result result(TakenUp it) {
        return switch (it) {
            case TakenUp.Born _ -> Result.JOINED;
            case TakenUp.OthersAreTold _ -> Result.OTHERS_TOLD;
            case TakenUp.NoLongerOpen _, TakenUp.BothElsewhere _ -> Result.NOT_JOINED;
        };
    }

    private PersonData data(Consent consent, Introduced it) {
        var contact = it.telephone() == null ? null : new PersonData.Contact(it.telephone(), null, null, null, null);
        return new PersonData(
                new PersonData.Identity(it.surname(), it.givenName(), null, it.birthYear(), null, null, it.gminaName()),
                null,
                null,
                null,
                null,
                contact,
                null,
                List.of(),
                texts.text(Texts.POLISH, "consent.source", offers.name(consent.holder())),
                Warsaw.today(clock));
    }
}
