package pl.sciezka.institution.entrance;

import static pl.sciezka.institution.account.SignInEvents.Outcome.PASSWORD_CONFIRMED;

import org.springframework.stereotype.Component;
import pl.sciezka.institution.PasswordConfirmation;
import pl.sciezka.institution.account.Account;
import pl.sciezka.institution.account.Accounts;
import pl.sciezka.institution.account.SignInEvents;
import pl.sciezka.kernel.Acting;
import pl.sciezka.storage.Transactions;

/// Takes the password of somebody who is signed in. The right one stands in the history of the account; failed attempts
/// before it still count, so that it opens no second series of guesses at codes.
@Component
class ConfirmWithPassword implements PasswordConfirmation {

    private final Accounts accounts;
    private final SignInEvents events;
    private final TryPassword tryPassword;
    private final Transactions transactions;

    ConfirmWithPassword(Accounts accounts, SignInEvents events, TryPassword tryPassword, Transactions transactions) {
        this.accounts = accounts;
        this.events = events;
        this.tryPassword = tryPassword;
        this.transactions = transactions;
    }

    @Override
    public Result confirm(Acting.Staff staff, String password, String address) {
        var login = transactions.as(staff, () -> accounts.find(staff.staff()).map(Account::login));
        if (login.isEmpty()) return new Result.Refused();
        return switch (tryPassword.attempt(login.get(), password, address)) {
            case TryPassword.Result.Right _ -> transactions.as(staff, () -> right(staff));
            case TryPassword.Result.Wrong _ -> new Result.Refused();
            case TryPassword.Result.TooManyAttempts it -> new Result.TooManyAttempts(it.pause());
        };
    }

    private Result right(Acting.Staff staff) {
        var account = accounts.hold(staff.staff()).filter(it -> it.suspendedAt() == null);
        if (account.isEmpty()) return new Result.Refused();
        accounts.setAttempts(staff.staff(), account.get().attempts().taken());
        events.add(staff.staff(), PASSWORD_CONFIRMED);
        return new Result.Confirmed();
    }
}
