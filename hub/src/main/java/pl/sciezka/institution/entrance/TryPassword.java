package pl.sciezka.institution.entrance;

import static pl.sciezka.institution.account.SignInEvents.Outcome.WRONG_PASSWORD;

import java.time.Duration;
import org.springframework.stereotype.Component;
import pl.sciezka.credential.Passwords;
import pl.sciezka.institution.account.Account;
import pl.sciezka.institution.account.Login;
import pl.sciezka.storage.Transactions;

/// One attempt with a password. An unknown login, a wrong password, a locked and a suspended account get the same
/// answer after the same work.
@Component
class TryPassword {

    sealed interface Result {
        /// The attempt is still counted; who goes on says what becomes of it.
        record Right() implements Result {}

        record Wrong() implements Result {}

        record TooManyAttempts(Duration pause) implements Result {}
    }

    private static final Duration WHEN_BUSY = Duration.ofSeconds(10);

    private final CountAttempts attempts;
    private final SignInLimit limit;
    private final Passwords passwords;
    private final Transactions transactions;

    TryPassword(CountAttempts attempts, SignInLimit limit, Passwords passwords, Transactions transactions) {
        this.attempts = attempts;
        this.limit = limit;
        this.passwords = passwords;
        this.transactions = transactions;
    }

    /// The slow comparison runs between two short transactions, so that a storm of sign-ins holds no connections.
    Result attempt(Login login, String password, String address) {
        var wait = limit.take(address, login);
        if (wait.isPresent()) return new Result.TooManyAttempts(wait.get());
        var account = transactions.as(login.knocking(), () -> attempts.counted(login));
        boolean right;
        try {
            right = passwords.matches(
                    password, account.map(Account::passwordHash).orElse(null));
        } catch (Passwords.Busy busy) {
            transactions.as(login.knocking(), () -> account.ifPresent(attempts::takenBack));
            return new Result.TooManyAttempts(WHEN_BUSY);
        }
        if (right) {
            limit.giveBack(address);
            return new Result.Right();
        }
        transactions.as(login.knocking(), () -> account.ifPresent(it -> attempts.failed(it, WRONG_PASSWORD)));
        return new Result.Wrong();
    }
}
