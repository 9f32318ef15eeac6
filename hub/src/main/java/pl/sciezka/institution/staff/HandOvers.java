package pl.sciezka.institution.staff;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;
import pl.sciezka.institution.account.Account;
import pl.sciezka.institution.account.Accounts;
import pl.sciezka.institution.account.OneTimeLink;
import pl.sciezka.institution.account.OneTimeLinks;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.shell.PublicOrigin;

/// Makes the page that shows a one-time link to whoever is to hand it over.
@Component
public class HandOvers {

    private final Accounts accounts;
    private final PublicOrigin origin;

    HandOvers(Accounts accounts, PublicOrigin origin) {
        this.accounts = accounts;
        this.origin = origin;
    }

    /// A link and the account it is for, found where the account could be seen.
    public record Ready(Account account, OneTimeLinks.Issued link) {}

    public HandOver of(StaffId staff, OneTimeLinks.Issued link, String next, HttpServletRequest request) {
        return of(new Ready(accounts.find(staff).orElseThrow(), link), next, request);
    }

    public HandOver of(Ready ready, String next, HttpServletRequest request) {
        var account = ready.account();
        var link = ready.link();
        return new HandOver(
                account.displayName(),
                account.login().value(),
                account.institutionName(),
                origin.of(request) + OneTimeLink.path(link.key()),
                link.until(),
                link.reason() == OneTimeLink.Reason.RESET,
                next);
    }
}
