package pl.sciezka.client.card;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import pl.sciezka.client.ClientHeader;
import pl.sciezka.client.ClientHeaders;
import pl.sciezka.client.ClientNeeds;
import pl.sciezka.client.CommonClient;
import pl.sciezka.client.CommonClients;
import pl.sciezka.client.JointAdvisers;
import pl.sciezka.institution.Colleague;
import pl.sciezka.institution.Colleagues;
import pl.sciezka.institution.Institutions;
import pl.sciezka.journal.Journal;
import pl.sciezka.journal.Seen;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.shell.Absent;
import pl.sciezka.shell.AskedOnce;
import pl.sciezka.shell.CardClocks;
import pl.sciezka.shell.CardTab;
import pl.sciezka.shell.TabGroup;
import pl.sciezka.storage.CurrentActing;

/// Puts the header together with what other modules contribute.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DrawHeader implements ClientHeaders {

    private final Cards cards;
    private final CommonClients commonClients;
    private final Institutions institutions;
    private final Colleagues colleagues;
    private final ClientNeeds needs;
    private final Journal journal;
    private final ObjectProvider<CardTab> tabs;
    private final ObjectProvider<CardClocks> clocks;
    private final ObjectProvider<JointAdvisers> joint;
    private final Clock clock;

    DrawHeader(
            Cards cards,
            CommonClients commonClients,
            Institutions institutions,
            Colleagues colleagues,
            ClientNeeds needs,
            Journal journal,
            ObjectProvider<CardTab> tabs,
            ObjectProvider<CardClocks> clocks,
            ObjectProvider<JointAdvisers> joint,
            Clock clock) {
        this.cards = cards;
        this.commonClients = commonClients;
        this.institutions = institutions;
        this.colleagues = colleagues;
        this.needs = needs;
        this.journal = journal;
        this.tabs = tabs;
        this.clocks = clocks;
        this.joint = joint;
        this.clock = clock;
    }

    @Override
    public ClientHeader of(PersonId person) {
        var own = CurrentActing.staff().institution();
        var head = cards.head(own, person).orElseThrow(Absent::new);
        journal.looked("journal.card", new Seen(person, own));
        var common = commonClients.of(person).filter(_ -> !head.guarded());
        return AskedOnce.whileDrawing(() -> drawn(person, own, head, common));
    }

    private ClientHeader drawn(PersonId person, InstitutionId own, Cards.Head head, Optional<CommonClient> common) {
        return new ClientHeader(
                person,
                head.surname() + " " + head.givenName(),
                head.birthYear(),
                head.guarded() ? null : head.gminaName(),
                head.guarded(),
                adviser(head),
                joint(common),
                places(common, own),
                needs.of(person),
                nearest(person),
                TabGroup.of(person, tabs.stream()));
    }

    private ClientHeader.@Nullable Adviser adviser(Cards.Head head) {
        if (head.adviserId() == null) return null;
        var since = Objects.requireNonNull(head.adviserSince());
        var before = since.isAfter(Warsaw.today(clock)) && head.adviserBefore() != null
                ? colleagues
                        .find(new StaffId(head.adviserBefore()))
                        .map(Colleague::name)
                        .orElse(null)
                : null;
        return colleagues
                .find(new StaffId(head.adviserId()))
                .map(it -> new ClientHeader.Adviser(it.name(), it.telephone(), since, before))
                .orElse(null);
    }

    private List<ClientHeader.Joint> joint(Optional<CommonClient> common) {
        return common.stream()
                .flatMap(it -> joint.stream().flatMap(from -> from.of(it.id()).stream()))
                .toList();
    }

    private List<ClientHeader.Place> places(Optional<CommonClient> common, InstitutionId own) {
        return common.stream()
                .flatMap(it -> it.members().stream())
                .filter(member -> !member.institution().equals(own))
                .map(member -> new ClientHeader.Place(institutions.shortName(member.institution()), member.since()))
                .toList();
    }

    /// Of each kind the nearest day and the sum.
    private List<CardClocks.Clock> nearest(PersonId person) {
        var all = clocks.stream().flatMap(it -> it.of(person).stream()).toList();
        var result = new ArrayList<CardClocks.Clock>();
        for (var kind : CardClocks.Kind.values()) {
            var ofKind = all.stream().filter(it -> it.kind() == kind).toList();
            if (ofKind.isEmpty()) continue;
            result.add(new CardClocks.Clock(
                    kind,
                    ofKind.stream()
                            .map(CardClocks.Clock::due)
                            .filter(Objects::nonNull)
                            .min(Comparator.naturalOrder())
                            .orElse(null),
                    ofKind.stream().mapToInt(CardClocks.Clock::count).sum()));
        }
        return result;
    }
}
