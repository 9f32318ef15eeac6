package pl.sciezka.institution.staff;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import pl.sciezka.credential.Attempts;
import pl.sciezka.institution.account.Account;
import pl.sciezka.institution.account.Accounts;
import pl.sciezka.institution.account.EnrolSecondFactor;
import pl.sciezka.institution.account.OneTimeLink;
import pl.sciezka.institution.account.OneTimeLinks;
import pl.sciezka.institution.account.OpenSessions;
import pl.sciezka.institution.account.SignInEvents;

/// Helps a colleague who cannot get in: lifts a lock, replaces a forgotten password by a link, takes off the second
/// factor of a lost telephone. Every step stands in the history that the colleague sees.
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ResetAccess {

    private final Accounts accounts;
    private final OneTimeLinks links;
    private final EnrolSecondFactor secondFactor;
    private final OpenSessions sessions;
    private final SignInEvents events;

    ResetAccess(
            Accounts accounts,
            OneTimeLinks links,
            EnrolSecondFactor secondFactor,
            OpenSessions sessions,
            SignInEvents events) {
        this.accounts = accounts;
        this.links = links;
        this.secondFactor = secondFactor;
        this.sessions = sessions;
        this.events = events;
    }

    void unlock(Account account) {
        accounts.setAttempts(account.staff(), Attempts.none());
        events.add(account.staff(), SignInEvents.Outcome.UNLOCKED);
    }

    /// The old password stops working with the click, not when the link is used: it may be in wrong hands.
    OneTimeLinks.Issued replacePassword(Account account) {
        return replaceLink(
                account, account.passwordHash() == null ? OneTimeLink.Reason.INVITATION : OneTimeLink.Reason.RESET);
    }

    public OneTimeLinks.Issued replaceLink(Account account, OneTimeLink.Reason reason) {
        accounts.setPassword(account.staff(), null);
        sessions.endAll(account.staff());
        events.add(account.staff(), SignInEvents.Outcome.LINK_ISSUED);
        return links.issue(account.staff(), account.institution(), reason);
    }

    void takeOffSecondFactor(Account account) {
        secondFactor.remove(account.staff());
        sessions.endAll(account.staff());
    }
}
