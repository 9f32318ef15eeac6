package pl.sciezka.referral.ground;

import java.time.Clock;
import java.util.Set;
import org.springframework.stereotype.Component;
import pl.sciezka.client.History;
import pl.sciezka.journal.Journal;
import pl.sciezka.journal.Seen;
import pl.sciezka.kernel.DataGroup;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.referral.course.Referral;
import pl.sciezka.referral.course.Route;

/// Writes down that the receiver of a referral learned something newer of how to reach the client: on which clause, in
/// a
/// sentence of the client's history, and in the journal.
@Component
public class TellContact {

    private final Basis basis;
    private final Parties parties;
    private final History history;
    private final Journal journal;
    private final Clock clock;

    TellContact(Basis basis, Parties parties, History history, Journal journal, Clock clock) {
        this.basis = basis;
        this.parties = parties;
        this.history = history;
        this.journal = journal;
        this.clock = clock;
    }

    /// `kind`: `referral-contact-outdated` or `referral-contact-renewed`.
    public void tell(Referral it, String kind) {
        var route = it.route();
        var names = parties.names(route);
        journal.changed("journal.referral-contact", new Seen(it.person(), route.sender()));
        history.tell(
                it.person(),
                kind,
                DataGroup.REFERRAL,
                basis.clause(route, Warsaw.today(clock))
                        .map(cited -> cited.clause().value())
                        .orElse(null),
                "/referrals/" + it.id().value(),
                route instanceof Route.Within ? Set.<InstitutionId>of() : Set.of(route.receiver()),
                names.sender(),
                names.receiver());
    }
}
