package pl.sciezka.client.consent;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import pl.sciezka.client.OtherConsents;
import pl.sciezka.client.OtherConsents.Other;
import pl.sciezka.client.bond.PartWays;
import pl.sciezka.institution.Colleague;
import pl.sciezka.institution.Colleagues;
import pl.sciezka.kernel.DataGroup;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.partnership.Citation;
import pl.sciezka.shell.Absent;
import pl.sciezka.storage.CurrentActing;

/// Reads consents for pages of the acting institution.
@Component
class ReadConsents {

    /// A group that the partner goes on seeing, and the clause that allows it without consent.
    record Stays(DataGroup group, String clause) {}

    /// A consent to something else, such as one referral.
    record OtherView(Other other, String holder, String viewer, boolean counts) {}

    private final Consents consents;
    private final Offers offers;
    private final PartWays bond;
    private final Colleagues colleagues;
    private final ObjectProvider<OtherConsents> others;
    private final Clock clock;

    ReadConsents(
            Consents consents,
            Offers offers,
            PartWays bond,
            Colleagues colleagues,
            ObjectProvider<OtherConsents> others,
            Clock clock) {
        this.consents = consents;
        this.offers = offers;
        this.bond = bond;
        this.colleagues = colleagues;
        this.others = others;
        this.clock = clock;
    }

    LocalDate today() {
        return Warsaw.today(clock);
    }

    List<ConsentView> of(PersonId own) {
        return consents.of(own).stream().map(this::view).toList();
    }

    /// Of this own person; absent otherwise.
    ConsentView find(PersonId own, ConsentId id) {
        var found = consents.find(id).orElseThrow(Absent::new);
        if (!own.equals(found.personOf(institution()))) throw new Absent();
        return view(found);
    }

    List<OtherView> others(PersonId own) {
        return others.stream()
                .flatMap(it -> it.of(own).stream())
                .map(it -> new OtherView(it, offers.name(it.holder()), offers.name(it.viewer()), it.countsOn(today())))
                .toList();
    }

    /// What of other consents ends together with this one.
    List<OtherView> endingWith(ConsentView it, PersonId own) {
        return others(own).stream()
                .filter(other -> other.counts()
                        && other.other().viewer().equals(it.consent().viewer())
                        && other.other().holder().equals(it.consent().holder()))
                .toList();
    }

    List<Stays> staying(Consent it) {
        return offers.without(it.viewer(), it.holder(), today()).entrySet().stream()
                .map(open -> new Stays(open.getKey(), open.getValue().cited()))
                .toList();
    }

    ConsentView view(Consent it) {
        var own = institution();
        var person = it.personOf(own);
        var together =
                person != null && bond.personAt(person, it.partnerOf(own)).isPresent();
        return new ConsentView(
                it,
                offers.name(it.holder()),
                offers.name(it.viewer()),
                it.on(today()),
                together,
                consents.isOpen(it),
                offers.clause(it, today()).map(Citation::cited).orElse(null),
                colleagues.find(it.recordedBy()).map(Colleague::name).orElse(null));
    }

    /// `§ 6, Porozumienie …`, each clause once.
    static String cited(Offer it) {
        return it.groups().values().stream().map(Citation::cited).distinct().collect(Collectors.joining("; "));
    }

    private static InstitutionId institution() {
        return CurrentActing.staff().institution();
    }
}
