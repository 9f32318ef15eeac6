package pl.sciezka.referral.board;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.sciezka.client.CommonClient;
import pl.sciezka.client.CommonClients;
import pl.sciezka.institution.Colleague;
import pl.sciezka.institution.Colleagues;
import pl.sciezka.institution.Institution;
import pl.sciezka.institution.Institutions;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.referral.course.Awaited;
import pl.sciezka.referral.course.CarriedContacts;
import pl.sciezka.referral.course.Channel;
import pl.sciezka.referral.course.Kept;
import pl.sciezka.referral.course.Side;
import pl.sciezka.referral.ground.Basis;
import pl.sciezka.referral.ground.Consents;
import pl.sciezka.referral.ground.FreshContact;
import pl.sciezka.referral.ground.ReadReferral.Reading;
import pl.sciezka.storage.CurrentActing;

/// Makes of a referral what pages show: in words, with names and telephones.
@Component
public class Threads {

    /// A step that was taken, in the sentence of its day.
    record Told(
            Instant at,
            String sentence,
            String institution,
            @Nullable String who,
            Channel channel) {}

    private final Steps steps;
    private final Institutions institutions;
    private final Colleagues colleagues;
    private final Basis basis;
    private final Consents consents;
    private final FreshContact fresh;
    private final CarriedContacts contacts;
    private final CommonClients commonClients;
    private final Clock clock;

    Threads(
            Steps steps,
            Institutions institutions,
            Colleagues colleagues,
            Basis basis,
            Consents consents,
            FreshContact fresh,
            CarriedContacts contacts,
            CommonClients commonClients,
            Clock clock) {
        this.steps = steps;
        this.institutions = institutions;
        this.colleagues = colleagues;
        this.basis = basis;
        this.consents = consents;
        this.fresh = fresh;
        this.contacts = contacts;
        this.commonClients = commonClients;
        this.clock = clock;
    }

    public ReferralView view(Reading reading) {
        var kept = reading.kept();
        var route = kept.referral().route();
        return new ReferralView(
                kept.referral().id(),
                kept.referral(),
                reading.names(),
                reading.sides(),
                kept.personAt(CurrentActing.staff().institution()),
                basis.cited(route, kept.referral().thread().getFirst().mark().day())
                        .orElse(null),
                consents.find(kept.referral().id()).orElse(null),
                telephone(kept),
                contact(reading),
                Warsaw.today(clock));
    }

    /// Whoever may act for the sender compares; the receiver has what the sender's correction left.
    private ReferralView.Contact contact(Reading reading) {
        var now = reading.sides().contains(Side.SENDER)
                ? fresh.newer(reading.referral()).orElse(null)
                : null;
        return new ReferralView.Contact(now, contacts.marks(reading.referral().id()));
    }

    /// On what the receiver still sees data of a client without this referral: clauses, where both serve the client
    /// together.
    public List<String> stays(ReferralView view) {
        var route = view.referral().route();
        var own = view.own();
        var together = own != null
                && commonClients.of(own).stream()
                        .flatMap(it -> it.members().stream())
                        .map(CommonClient.Member::institution)
                        .collect(Collectors.toSet())
                        .containsAll(List.of(route.sender(), route.receiver()));
        return together ? basis.ofJointService(route, view.today()) : List.of();
    }

    /// The latest first.
    List<Told> of(ReferralView view) {
        var told = steps.of(view.id());
        var people = colleagues.of(told.stream().map(Steps.Past::staff).toList());
        return told.stream()
                .map(it -> new Told(
                        it.at(),
                        it.forStaff(),
                        view.names().of(it.side()),
                        people.containsKey(it.staff()) ? called(people.get(it.staff())) : null,
                        it.channel()))
                .toList();
    }

    private static String called(Colleague it) {
        return it.name() + ", " + it.position();
    }

    /// Of the person at the awaited end, else of the institution.
    private @Nullable String telephone(Kept kept) {
        var waiting = Awaited.in(kept.referral().state());
        if (waiting.isEmpty()) return null;
        var receiver = waiting.get().on() == Side.RECEIVER;
        var route = kept.referral().route();
        var person = receiver ? kept.takenBy() : kept.author();
        return Stream.ofNullable(person)
                .flatMap(it -> colleagues.find(it).map(Colleague::telephone).stream())
                .findFirst()
                .or(() -> institutions
                        .find(receiver ? route.receiver() : route.sender())
                        .map(Institution::telephone))
                .orElse(null);
    }
}
