package pl.sciezka.institution.entrance;

import java.time.Clock;
import org.springframework.stereotype.Component;
import pl.sciezka.credential.RecoveryCodes;
import pl.sciezka.credential.Totp;
import pl.sciezka.institution.account.Account;
import pl.sciezka.institution.account.Accounts;
import pl.sciezka.institution.account.EnrolSecondFactor;
import pl.sciezka.institution.account.Login;
import pl.sciezka.institution.account.SignInEvents;
import pl.sciezka.storage.Transactions;

/// Lets in whoever has typed the right password and now adds the second factor that the role asks for.
@Component
class FinishSignIn {

    sealed interface Result {
        record Done(Account account, RecoveryCodes codes) implements Result {}

        record WrongCode(Totp totp) implements Result {}

        /// Suspended meanwhile, or the second factor was added elsewhere.
        record Refused() implements Result {}
    }

    private final Accounts accounts;
    private final EnrolSecondFactor enrolSecondFactor;
    private final SignInEvents events;
    private final Transactions transactions;
    private final Clock clock;

    FinishSignIn(
            Accounts accounts,
            EnrolSecondFactor enrolSecondFactor,
            SignInEvents events,
            Transactions transactions,
            Clock clock) {
        this.accounts = accounts;
        this.enrolSecondFactor = enrolSecondFactor;
        this.events = events;
        this.transactions = transactions;
        this.clock = clock;
    }

    Result withNewSecondFactor(Login login, String code) {
        return transactions.as(
                login.knocking(),
                () -> accounts.hold(login)
                        .filter(account -> account.mayTry(clock.instant()) && !account.secondFactor())
                        .map(account -> confirm(account, code))
                        .orElseGet(Result.Refused::new));
    }

    private Result confirm(Account account, String code) {
        var codes = enrolSecondFactor.confirm(account.staff(), code);
        if (codes.isEmpty()) return new Result.WrongCode(enrolSecondFactor.begin(account.staff()));
        events.add(account.staff(), SignInEvents.Outcome.SIGNED_IN);
        return new Result.Done(accounts.find(account.staff()).orElseThrow(), codes.get());
    }
}
