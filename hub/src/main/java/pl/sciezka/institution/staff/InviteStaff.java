package pl.sciezka.institution.staff;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import pl.sciezka.institution.NewStaff;
import pl.sciezka.institution.account.Accounts;
import pl.sciezka.institution.account.OneTimeLink;
import pl.sciezka.institution.account.OneTimeLinks;
import pl.sciezka.institution.account.SignInEvents;
import pl.sciezka.kernel.StaffId;

/// Opens an account for a colleague. Nobody ever chooses another person's password: the colleague sets it with the
/// one-time link that the administrator hands over.
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class InviteStaff {

    public sealed interface Result {
        record Invited(StaffId staff, OneTimeLinks.Issued issued) implements Result {}

        record LoginTaken() implements Result {}
    }

    private final Accounts accounts;
    private final OwnStaff ownStaff;
    private final OneTimeLinks links;
    private final SignInEvents events;
    private final Clock clock;

    InviteStaff(Accounts accounts, OwnStaff ownStaff, OneTimeLinks links, SignInEvents events, Clock clock) {
        this.accounts = accounts;
        this.ownStaff = ownStaff;
        this.links = links;
        this.events = events;
        this.clock = clock;
    }

    public Result invite(NewStaff person, OneTimeLink.Reason reason) {
        var staff = StaffId.next();
        if (!accounts.add(staff, person, null, clock.instant())) return new Result.LoginTaken();
        ownStaff.add(staff, person);
        events.add(staff, SignInEvents.Outcome.LINK_ISSUED);
        return new Result.Invited(staff, links.issue(staff, person.institution(), reason));
    }
}
