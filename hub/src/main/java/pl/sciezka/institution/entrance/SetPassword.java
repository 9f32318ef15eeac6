package pl.sciezka.institution.entrance;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import pl.sciezka.credential.Attempts;
import pl.sciezka.credential.OneTimeKey;
import pl.sciezka.credential.PasswordProblem;
import pl.sciezka.credential.PasswordRules;
import pl.sciezka.credential.Passwords;
import pl.sciezka.institution.account.Accounts;
import pl.sciezka.institution.account.OneTimeLink;
import pl.sciezka.institution.account.OneTimeLinks;
import pl.sciezka.institution.account.OpenSessions;
import pl.sciezka.institution.account.SignInEvents;
import pl.sciezka.storage.Transactions;

/// Sets a password with a one-time link: the first one of an invited colleague, or a new one after a reset.
@Component
class SetPassword {

    sealed interface Result {
        record Done() implements Result {}

        record Bad(PasswordProblem problem, String login) implements Result {}

        /// Never given out, used already, too old, or the account is suspended: all the same to whoever holds it.
        record LinkEnded() implements Result {}
    }

    /// Whom the link is for.
    record Invited(OneTimeLink link, String login, String displayName, String institutionName) {
        @Override
        public String toString() {
            return "Invited[*]";
        }
    }

    private final OneTimeLinks links;
    private final Accounts accounts;
    private final OpenSessions sessions;
    private final SignInEvents events;
    private final Passwords passwords;
    private final Transactions transactions;
    private final Clock clock;

    SetPassword(
            OneTimeLinks links,
            Accounts accounts,
            OpenSessions sessions,
            SignInEvents events,
            Passwords passwords,
            Transactions transactions,
            Clock clock) {
        this.links = links;
        this.accounts = accounts;
        this.sessions = sessions;
        this.events = events;
        this.passwords = passwords;
        this.transactions = transactions;
        this.clock = clock;
    }

    Optional<Invited> invited(OneTimeKey key) {
        return transactions.as(
                OneTimeLink.holder(key),
                () -> links.find(key)
                        .filter(link -> !link.expired(clock.instant()))
                        .flatMap(link -> accounts.find(link.staff())
                                .filter(account -> account.suspendedAt() == null)
                                .map(account -> new Invited(
                                        link,
                                        account.login().value(),
                                        account.displayName(),
                                        account.institutionName()))));
    }

    Result with(OneTimeKey key, String password) {
        var invited = invited(key);
        if (invited.isEmpty()) return new Result.LinkEnded();
        var problem = PasswordRules.problemOf(password, invited.get().login());
        if (problem.isPresent())
            return new Result.Bad(problem.get(), invited.get().login());
        var hash = passwords.hash(password);
        return transactions.as(
                OneTimeLink.holder(key), () -> set(key, invited.get().link(), hash));
    }

    private Result set(OneTimeKey key, OneTimeLink link, String hash) {
        var account = accounts.hold(link.staff()).filter(it -> it.suspendedAt() == null);
        if (account.isEmpty()) return new Result.LinkEnded();
        accounts.setPassword(link.staff(), hash);
        accounts.setAttempts(link.staff(), Attempts.none());
        sessions.endAll(link.staff());
        events.add(link.staff(), SignInEvents.Outcome.PASSWORD_SET);
        if (link.reason() == OneTimeLink.Reason.FIRST_ADMINISTRATOR) accounts.takenOver(link.institution());
        links.use(key);
        return new Result.Done();
    }
}
