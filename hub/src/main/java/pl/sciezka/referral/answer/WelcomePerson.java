package pl.sciezka.referral.answer;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.sciezka.client.CommonClients;
import pl.sciezka.client.CommonClients.TakenUp;
import pl.sciezka.client.OpeningId;
import pl.sciezka.client.OwnPersons;
import pl.sciezka.client.PersonData;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.referral.course.Kept;
import pl.sciezka.referral.course.Referral;
import pl.sciezka.referral.course.Route;
import pl.sciezka.referral.ground.Parties;
import pl.sciezka.shell.Absent;
import pl.sciezka.shell.Texts;

/// Gives the receiver its own record of the person whom it accepts, and joins both records to a common client. Inside
/// one institution there is one record anyway.
@Component
class WelcomePerson {

    private final OwnPersons persons;
    private final CommonClients commonClients;
    private final Parties parties;
    private final Texts texts;
    private final Clock clock;

    WelcomePerson(OwnPersons persons, CommonClients commonClients, Parties parties, Texts texts, Clock clock) {
        this.persons = persons;
        this.commonClients = commonClients;
        this.parties = parties;
        this.texts = texts;
        this.clock = clock;
    }

    /// What came of it: the receiver's own record, and what to say of the common client.
    record Welcomed(PersonId person, String notice) {}

    private static final String DONE = "referral.done.ACCEPT";

    /// The receiver's record: the one known before, the one it chose from its own list, or a new one of what is
    /// carried.
    Welcomed into(Kept it, @Nullable PersonId chosen) {
        var route = it.referral().route();
        if (route instanceof Route.Within) return new Welcomed(it.referral().person(), DONE);
        if (it.receiverPerson() != null) return new Welcomed(it.receiverPerson(), DONE);
        var own =
                chosen != null ? own(route.receiver(), chosen) : persons.add(route.receiver(), carried(it.referral()));
        if (it.opening() == null) return new Welcomed(own, DONE);
        return switch (commonClients.takeUp(new OpeningId(it.opening()), route.receiver(), own)) {
            case TakenUp.Born _ -> new Welcomed(own, DONE);
            case TakenUp.OthersAreTold _ -> new Welcomed(own, DONE + ".others-told");
            case TakenUp.NoLongerOpen _, TakenUp.BothElsewhere _ -> new Welcomed(own, DONE + ".not-joined");
        };
    }

    private PersonId own(InstitutionId receiver, PersonId chosen) {
        return persons.brief(receiver, chosen).orElseThrow(Absent::new).id();
    }

    private PersonData carried(Referral it) {
        var content = it.request().content();
        if (content == null) throw new IllegalStateException("Accepted without its content");
        var person = content.person();
        var contact =
                person.telephone() == null ? null : new PersonData.Contact(person.telephone(), null, null, null, null);
        var source = texts.text(
                Texts.POLISH, "referral.source", parties.name(it.route().sender(), null));
        return new PersonData(
                new PersonData.Identity(
                        person.surname(), person.givenName(), null, person.birthYear(), null, null, person.gmina()),
                null,
                null,
                null,
                null,
                contact,
                null,
                List.of(),
                source,
                Warsaw.today(clock));
    }
}
