package pl.sciezka.institution;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.shell.PublicOrigin;

/// Makes the page that shows a one-time link to whoever is to hand it over.
@Component
class HandOvers {

    private final Accounts accounts;
    private final PublicOrigin origin;

    HandOvers(Accounts accounts, PublicOrigin origin) {
        this.accounts = accounts;
        this.origin = origin;
    }

    HandOver of(StaffId staff, OneTimeLinks.Issued link, String next, HttpServletRequest request) {
        var account = accounts.find(staff).orElseThrow();
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
