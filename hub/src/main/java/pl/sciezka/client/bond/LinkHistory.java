package pl.sciezka.client.bond;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import pl.sciezka.client.CommonClientBorn;
import pl.sciezka.client.CommonClientLeft;
import pl.sciezka.client.History;
import pl.sciezka.institution.Institution;
import pl.sciezka.institution.Institutions;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.storage.FollowsUp;
import pl.sciezka.storage.Transactions;

/// Writes into the history of each side that a common client was born or undone; each side tells its own part.
@Component
class LinkHistory {

    private final Memberships memberships;
    private final History history;
    private final Institutions institutions;
    private final Transactions transactions;

    LinkHistory(Memberships memberships, History history, Institutions institutions, Transactions transactions) {
        this.memberships = memberships;
        this.history = history;
        this.institutions = institutions;
        this.transactions = transactions;
    }

    @FollowsUp
    void on(CommonClientBorn born) {
        tellBorn(born, born.opener(), born.taker());
        tellBorn(born, born.taker(), born.opener());
    }

    @FollowsUp
    void on(CommonClientLeft left) {
        var others = left.others().stream().map(it -> name(it.institution())).collect(Collectors.joining(", "));
        tell(left.leaver(), left.leaversPerson(), "common-client-left", others);
        for (var other : left.others())
            tell(other.institution(), other.person(), "common-client-left-by-partner", name(left.leaver()));
    }

    private void tellBorn(CommonClientBorn born, InstitutionId own, InstitutionId partner) {
        transactions.as(
                new Acting.Job(own, Purpose.JOINT_SERVICE),
                () -> memberships
                        .ownPerson(born.commonClient(), own)
                        .ifPresent(person -> history.tell(
                                person,
                                "common-client-born",
                                memberships.clauseWith(person, partner).orElse(null),
                                null,
                                Set.of(),
                                name(own),
                                name(partner))));
    }

    private void tell(InstitutionId own, PersonId person, String kind, String partners) {
        transactions.as(
                new Acting.Job(own, Purpose.JOINT_SERVICE),
                () -> history.tell(person, kind, null, null, Set.of(), name(own), partners));
    }

    private String name(InstitutionId id) {
        return institutions.find(id).map(Institution::name).orElse("");
    }
}
