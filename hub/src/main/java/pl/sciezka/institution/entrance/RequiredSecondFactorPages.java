package pl.sciezka.institution.entrance;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.sciezka.credential.Totp;
import pl.sciezka.institution.account.Accounts;
import pl.sciezka.institution.account.EnrolForm;
import pl.sciezka.institution.account.EnrolSecondFactor;
import pl.sciezka.institution.account.Login;
import pl.sciezka.institution.account.NewRecoveryCodes;
import pl.sciezka.shell.Open;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;
import pl.sciezka.shell.Redirect;
import pl.sciezka.storage.Transactions;

/// The last step of the way in for a role that may not work without a second factor and has none yet.
@Pages("/sign-in/second-factor")
class RequiredSecondFactorPages {

    private static final String WHY = "follows a right password";
    private static final String PATH = "/sign-in/second-factor";

    private final Entrance entrance;
    private final Accounts accounts;
    private final EnrolSecondFactor enrolSecondFactor;
    private final FinishSignIn finishSignIn;
    private final Transactions transactions;

    RequiredSecondFactorPages(
            Entrance entrance,
            Accounts accounts,
            EnrolSecondFactor enrolSecondFactor,
            FinishSignIn finishSignIn,
            Transactions transactions) {
        this.entrance = entrance;
        this.accounts = accounts;
        this.enrolSecondFactor = enrolSecondFactor;
        this.finishSignIn = finishSignIn;
        this.transactions = transactions;
    }

    @GetMapping
    @Open(WHY)
    Page form(HttpServletRequest request) {
        return entrance.halfWay(request)
                .<Page>flatMap(login -> transactions.as(
                        login.knocking(),
                        () -> accounts.hold(login)
                                .filter(account -> !account.secondFactor())
                                .map(account -> form(enrolSecondFactor.begin(account.staff()), login))))
                .orElseGet(() -> Redirect.to("/sign-in"));
    }

    @PostMapping
    @Open(WHY)
    Page confirm(
            @RequestParam(defaultValue = "") String code, HttpServletRequest request, HttpServletResponse response) {
        var login = entrance.halfWay(request);
        if (login.isEmpty()) return Redirect.to("/sign-in").saying("sign-in.again");
        return switch (finishSignIn.withNewSecondFactor(login.get(), code)) {
            case FinishSignIn.Result.Done done -> {
                var next = entrance.then(request);
                entrance.admit(done.account(), request, response);
                yield NewRecoveryCodes.of(done.codes(), next);
            }
            case FinishSignIn.Result.WrongCode it ->
                form(it.totp(), login.get()).refused();
            case FinishSignIn.Result.Refused _ -> Redirect.to("/sign-in").saying("sign-in.again");
        };
    }

    private static EnrolForm form(Totp totp, Login login) {
        return EnrolForm.of(totp, login.value(), PATH, true);
    }
}
