package pl.sciezka.institution.entrance;

import static pl.sciezka.institution.account.SignInEvents.Outcome.LOCKED;
import static pl.sciezka.institution.account.SignInEvents.Outcome.SIGNED_IN;
import static pl.sciezka.institution.account.SignInEvents.Outcome.WRONG_CODE;
import static pl.sciezka.institution.account.SignInEvents.Outcome.WRONG_PASSWORD;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import pl.sciezka.credential.Attempts;
import pl.sciezka.credential.Passwords;
import pl.sciezka.institution.account.Account;
import pl.sciezka.institution.account.Accounts;
import pl.sciezka.institution.account.Login;
import pl.sciezka.institution.account.SecondFactorRule;
import pl.sciezka.institution.account.SignInEvents;
import pl.sciezka.institution.account.UseSecondFactor;
import pl.sciezka.storage.Transactions;

/// Lets a member of staff in: password, then a code where there is a second factor. An unknown login, a wrong password,
/// a locked and a suspended account get the same answer after the same work.
@Component
class SignIn {

    sealed interface Result {
        record Done(Account account) implements Result {}

        /// The password was right; the second factor is still to come.
        record CodeNeeded(Login login) implements Result {}

        /// The password was right, and this role may not work without a second factor.
        record SecondFactorNeeded(Login login) implements Result {}

        record Refused() implements Result {}

        record TooManyAttempts(Duration pause) implements Result {}
    }

    private static final Duration WHEN_BUSY = Duration.ofSeconds(10);

    private final Accounts accounts;
    private final UseSecondFactor useSecondFactor;
    private final SecondFactorRule secondFactorRule;
    private final SignInEvents events;
    private final SignInLimit limit;
    private final Passwords passwords;
    private final Transactions transactions;
    private final Clock clock;

    SignIn(
            Accounts accounts,
            UseSecondFactor useSecondFactor,
            SecondFactorRule secondFactorRule,
            SignInEvents events,
            SignInLimit limit,
            Passwords passwords,
            Transactions transactions,
            Clock clock) {
        this.accounts = accounts;
        this.useSecondFactor = useSecondFactor;
        this.secondFactorRule = secondFactorRule;
        this.events = events;
        this.limit = limit;
        this.passwords = passwords;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// The slow comparison runs between two short transactions, so that a storm of sign-ins holds no connections.
    Result withPassword(Login login, String password, String address) {
        var wait = limit.take(address, login);
        if (wait.isPresent()) return new Result.TooManyAttempts(wait.get());
        var account = transactions.as(login.knocking(), () -> counted(login));
        boolean right;
        try {
            right = passwords.matches(
                    password, account.map(Account::passwordHash).orElse(null));
        } catch (Passwords.Busy busy) {
            return transactions.as(login.knocking(), () -> notLookedAt(account));
        }
        if (right) limit.giveBack(address);
        return transactions.as(login.knocking(), () -> right ? passed(login) : refused(account));
    }

    Result withCode(Login login, String code, String address) {
        var wait = limit.take(address, login);
        if (wait.isPresent()) return new Result.TooManyAttempts(wait.get());
        return transactions.as(
                login.knocking(),
                () -> counted(login).map(account -> check(account, code)).orElseGet(Result.Refused::new));
    }

    /// The account whose password may be checked; the attempt is counted before anything is compared.
    private Optional<Account> counted(Login login) {
        var now = clock.instant();
        var account = accounts.hold(login).filter(it -> it.mayTry(now));
        account.ifPresent(it -> accounts.setAttempts(it.staff(), it.attempts().counted(now)));
        return account;
    }

    private Result notLookedAt(Optional<Account> account) {
        account.ifPresent(it -> accounts.setAttempts(it.staff(), it.attempts()));
        return new Result.TooManyAttempts(WHEN_BUSY);
    }

    private Result refused(Optional<Account> account) {
        account.ifPresent(it -> fail(it, WRONG_PASSWORD));
        return new Result.Refused();
    }

    private void fail(Account account, SignInEvents.Outcome outcome) {
        events.add(account.staff(), outcome);
        if (account.attempts().counted(clock.instant()).locked(clock.instant())) events.add(account.staff(), LOCKED);
    }

    private Result passed(Login login) {
        var account = accounts.hold(login).filter(it -> it.suspendedAt() == null);
        if (account.isEmpty()) return new Result.Refused();
        var it = account.get();
        if (it.secondFactor()) {
            accounts.setAttempts(it.staff(), it.attempts().taken());
            return new Result.CodeNeeded(login);
        }
        if (secondFactorRule.requiredOf(it.roles())) {
            accounts.setAttempts(it.staff(), Attempts.none());
            return new Result.SecondFactorNeeded(login);
        }
        return done(it);
    }

    private Result check(Account account, String code) {
        if (useSecondFactor.proves(account.staff(), code)) return done(account);
        fail(account, WRONG_CODE);
        return new Result.Refused();
    }

    private Result done(Account account) {
        accounts.setAttempts(account.staff(), Attempts.none());
        events.add(account.staff(), SIGNED_IN);
        return new Result.Done(account);
    }
}
