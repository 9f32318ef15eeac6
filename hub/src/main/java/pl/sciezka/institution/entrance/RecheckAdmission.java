package pl.sciezka.institution.entrance;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import pl.sciezka.institution.account.Account;
import pl.sciezka.institution.account.Accounts;
import pl.sciezka.institution.account.OpenSessions;
import pl.sciezka.storage.Transactions;

/// Looks at the account once more when the session of somebody who has just come in is kept. Whoever suspended the
/// account in the moment between found no session to end; this look waits for that transaction and ends it.
@Component
@Order(SessionRepositoryFilter.DEFAULT_ORDER - 1)
class RecheckAdmission extends OncePerRequestFilter {

    private static final String ADMITTED = RecheckAdmission.class.getName();

    private record Admitted(Account account, String session) {}

    private final Accounts accounts;
    private final OpenSessions sessions;
    private final Transactions transactions;

    RecheckAdmission(Accounts accounts, OpenSessions sessions, Transactions transactions) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.transactions = transactions;
    }

    /// To be done as soon as the session of this request is kept.
    static void after(HttpServletRequest request, Account account) {
        request.setAttribute(
                ADMITTED, new Admitted(account, request.getSession().getId()));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } finally {
            if (request.getAttribute(ADMITTED) instanceof Admitted it) recheckOrEnd(it);
        }
    }

    private void recheckOrEnd(Admitted admitted) {
        try {
            recheck(admitted);
        } catch (DataAccessException undecided) {
            sessions.end(admitted.session());
        }
    }

    /// Two statements: the first waits for whoever holds the account, the second sees what was changed.
    private void recheck(Admitted admitted) {
        var then = admitted.account();
        transactions.as(then.login().knocking(), () -> {
            accounts.hold(then.login());
            if (accounts.find(then.staff()).filter(it -> it.stillLetsIn(then)).isEmpty())
                sessions.end(admitted.session());
        });
    }
}
