package pl.sciezka.institution.staff;

import java.time.Clock;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import pl.sciezka.credential.Attempts;
import pl.sciezka.institution.StaffSuspended;
import pl.sciezka.institution.account.Account;
import pl.sciezka.institution.account.Accounts;
import pl.sciezka.institution.account.OneTimeLinks;
import pl.sciezka.institution.account.OpenSessions;
import pl.sciezka.institution.account.SignInEvents;
import pl.sciezka.kernel.StaffId;

/// Suspends an account, for a long absence or for good: nothing is deleted, open sessions and links end at once. And
/// lets the colleague back in.
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class SuspendStaff {

    sealed interface Result {
        record Suspended() implements Result {}

        record Oneself() implements Result {}

        record LastAdministrator() implements Result {}
    }

    private final Accounts accounts;
    private final OwnStaff ownStaff;
    private final OneTimeLinks links;
    private final OpenSessions sessions;
    private final SignInEvents events;
    private final ApplicationEventPublisher announcements;
    private final Clock clock;

    SuspendStaff(
            Accounts accounts,
            OwnStaff ownStaff,
            OneTimeLinks links,
            OpenSessions sessions,
            SignInEvents events,
            ApplicationEventPublisher announcements,
            Clock clock) {
        this.accounts = accounts;
        this.ownStaff = ownStaff;
        this.links = links;
        this.sessions = sessions;
        this.events = events;
        this.announcements = announcements;
        this.clock = clock;
    }

    Result suspend(Account account, StaffId by) {
        if (account.staff().equals(by)) return new Result.Oneself();
        if (accounts.holdAdministrators(account.institution()).equals(Set.of(account.staff())))
            return new Result.LastAdministrator();
        end(account);
        return new Result.Suspended();
    }

    /// Without asking whether anybody else can administer: for whoever has just named somebody else.
    public void end(Account account) {
        accounts.setSuspended(account.staff(), clock.instant());
        ownStaff.setActive(account.staff(), false);
        links.withdraw(account.staff());
        sessions.endAll(account.staff());
        events.add(account.staff(), SignInEvents.Outcome.SUSPENDED);
        announcements.publishEvent(new StaffSuspended(account.staff(), account.institution()));
    }

    /// The old password works again; after a long time the administrator may reset it as well.
    void restore(Account account) {
        accounts.setSuspended(account.staff(), null);
        accounts.setAttempts(account.staff(), Attempts.none());
        ownStaff.setActive(account.staff(), true);
        events.add(account.staff(), SignInEvents.Outcome.RESTORED);
    }
}
