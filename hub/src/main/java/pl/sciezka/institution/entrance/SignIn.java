package pl.sciezka.institution.entrance;

import static pl.sciezka.institution.account.SignInEvents.Outcome.SIGNED_IN;
import static pl.sciezka.institution.account.SignInEvents.Outcome.WRONG_CODE;

import java.time.Duration;
import org.springframework.stereotype.Component;
import pl.sciezka.credential.Attempts;
import pl.sciezka.institution.account.Account;
import pl.sciezka.institution.account.Accounts;
import pl.sciezka.institution.account.Login;
import pl.sciezka.institution.account.SecondFactorRule;
import pl.sciezka.institution.account.SignInEvents;
import pl.sciezka.institution.account.UseSecondFactor;
import pl.sciezka.storage.Transactions;

/// Lets a member of staff in: password, then a code where there is a second factor.
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

    private final Accounts accounts;
    private final UseSecondFactor useSecondFactor;
    private final SecondFactorRule secondFactorRule;
    private final SignInEvents events;
    private final SignInLimit limit;
    private final TryPassword tryPassword;
    private final CountAttempts attempts;
    private final Transactions transactions;

    SignIn(
            Accounts accounts,
            UseSecondFactor useSecondFactor,
            SecondFactorRule secondFactorRule,
            SignInEvents events,
            SignInLimit limit,
            TryPassword tryPassword,
            CountAttempts attempts,
            Transactions transactions) {
        this.accounts = accounts;
        this.useSecondFactor = useSecondFactor;
        this.secondFactorRule = secondFactorRule;
        this.events = events;
        this.limit = limit;
        this.tryPassword = tryPassword;
        this.attempts = attempts;
        this.transactions = transactions;
    }

    Result withPassword(Login login, String password, String address) {
        return switch (tryPassword.attempt(login, password, address)) {
            case TryPassword.Result.Right _ -> transactions.as(login.knocking(), () -> passed(login));
            case TryPassword.Result.Wrong _ -> new Result.Refused();
            case TryPassword.Result.TooManyAttempts it -> new Result.TooManyAttempts(it.pause());
        };
    }

    Result withCode(Login login, String code, String address) {
        var wait = limit.take(address, login);
        if (wait.isPresent()) return new Result.TooManyAttempts(wait.get());
        return transactions.as(
                login.knocking(),
                () -> attempts.counted(login)
                        .map(account -> check(account, code))
                        .orElseGet(Result.Refused::new));
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
        attempts.failed(account, WRONG_CODE);
        return new Result.Refused();
    }

    private Result done(Account account) {
        accounts.setAttempts(account.staff(), Attempts.none());
        events.add(account.staff(), SIGNED_IN);
        return new Result.Done(account);
    }
}
