package pl.sciezka.institution.own;

import java.util.Optional;
import org.springframework.stereotype.Component;
import pl.sciezka.credential.PasswordProblem;
import pl.sciezka.credential.PasswordRules;
import pl.sciezka.credential.Passwords;
import pl.sciezka.institution.PasswordConfirmation;
import pl.sciezka.institution.account.Account;
import pl.sciezka.institution.account.Accounts;
import pl.sciezka.institution.account.OpenSessions;
import pl.sciezka.institution.account.SignInEvents;
import pl.sciezka.kernel.Acting;
import pl.sciezka.storage.Transactions;

/// Changes the own password: the old one proves that it is really the owner who sits there. Ends the other sessions.
@Component
class ChangePassword {

    sealed interface Result {
        record Done() implements Result {}

        record WrongOld() implements Result {}

        record Bad(PasswordProblem problem) implements Result {}
    }

    private final Accounts accounts;
    private final OpenSessions sessions;
    private final SignInEvents events;
    private final PasswordConfirmation confirmation;
    private final Passwords passwords;
    private final Transactions transactions;

    ChangePassword(
            Accounts accounts,
            OpenSessions sessions,
            SignInEvents events,
            PasswordConfirmation confirmation,
            Passwords passwords,
            Transactions transactions) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.events = events;
        this.confirmation = confirmation;
        this.passwords = passwords;
        this.transactions = transactions;
    }

    Result change(Acting.Staff staff, String old, String fresh, String session, String address) {
        if (confirmation.confirm(staff, old, address).errors().any()) return new Result.WrongOld();
        var login = transactions.as(staff, () -> accounts.find(staff.staff())).map(Account::login);
        if (login.isEmpty()) return new Result.WrongOld();
        Optional<PasswordProblem> problem =
                PasswordRules.problemOf(fresh, login.get().value());
        if (problem.isPresent()) return new Result.Bad(problem.get());
        var hash = passwords.hash(fresh);
        transactions.as(staff, () -> {
            accounts.setPassword(staff.staff(), hash);
            sessions.endOthers(staff.staff(), session);
            events.add(staff.staff(), SignInEvents.Outcome.PASSWORD_SET);
        });
        return new Result.Done();
    }
}
