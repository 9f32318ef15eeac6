package pl.sciezka.institution.staff;

import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import pl.sciezka.institution.RolesChanged;
import pl.sciezka.institution.account.Account;
import pl.sciezka.institution.account.Accounts;
import pl.sciezka.institution.account.OpenSessions;
import pl.sciezka.institution.account.SignInEvents;
import pl.sciezka.kernel.Role;

/// Gives a colleague other roles. Open sessions end at once, because they carry the old ones.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ChangeRoles {

    sealed interface Result {
        record Changed() implements Result {}

        record Unchanged() implements Result {}

        /// An institution never loses its only administrator.
        record LastAdministrator() implements Result {}
    }

    private final Accounts accounts;
    private final OwnStaff ownStaff;
    private final OpenSessions sessions;
    private final SignInEvents events;
    private final ApplicationEventPublisher announcements;

    ChangeRoles(
            Accounts accounts,
            OwnStaff ownStaff,
            OpenSessions sessions,
            SignInEvents events,
            ApplicationEventPublisher announcements) {
        this.accounts = accounts;
        this.ownStaff = ownStaff;
        this.sessions = sessions;
        this.events = events;
        this.announcements = announcements;
    }

    Result change(Account account, Set<Role> roles) {
        if (account.roles().equals(roles)) return new Result.Unchanged();
        if (!roles.contains(Role.LOCAL_ADMINISTRATOR) && isOnlyAdministrator(account))
            return new Result.LastAdministrator();
        accounts.hold(account.staff()); // whoever is signing in looks at the account again after this
        accounts.setRoles(account.staff(), roles);
        ownStaff.setRoles(account.staff(), roles);
        sessions.endAll(account.staff());
        events.add(account.staff(), SignInEvents.Outcome.ROLES_CHANGED);
        announcements.publishEvent(new RolesChanged(account.staff(), account.institution()));
        return new Result.Changed();
    }

    private boolean isOnlyAdministrator(Account account) {
        return accounts.holdAdministrators(account.institution()).equals(Set.of(account.staff()));
    }
}
