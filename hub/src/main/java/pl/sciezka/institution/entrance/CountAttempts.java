package pl.sciezka.institution.entrance;

import static pl.sciezka.institution.account.SignInEvents.Outcome.LOCKED;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import pl.sciezka.institution.account.Account;
import pl.sciezka.institution.account.Accounts;
import pl.sciezka.institution.account.Login;
import pl.sciezka.institution.account.SignInEvents;

/// Counts attempts to prove who one is, and writes down those that failed.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CountAttempts {

    private final Accounts accounts;
    private final SignInEvents events;
    private final Clock clock;

    CountAttempts(Accounts accounts, SignInEvents events, Clock clock) {
        this.accounts = accounts;
        this.events = events;
        this.clock = clock;
    }

    /// The account whose proof may be checked; the attempt is counted before anything is compared.
    Optional<Account> counted(Login login) {
        var now = clock.instant();
        var account = accounts.hold(login).filter(it -> it.mayTry(now));
        account.ifPresent(it -> accounts.setAttempts(it.staff(), it.attempts().counted(now)));
        return account;
    }

    /// It was not looked at after all.
    void takenBack(Account account) {
        accounts.setAttempts(account.staff(), account.attempts());
    }

    void failed(Account account, SignInEvents.Outcome outcome) {
        events.add(account.staff(), outcome);
        if (account.attempts().counted(clock.instant()).locked(clock.instant())) events.add(account.staff(), LOCKED);
    }
}
