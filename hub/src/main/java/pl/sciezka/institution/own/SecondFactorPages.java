package pl.sciezka.institution.own;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.sciezka.credential.RecoveryCodes;
import pl.sciezka.institution.account.Account;
import pl.sciezka.institution.account.Accounts;
import pl.sciezka.institution.account.EnrolForm;
import pl.sciezka.institution.account.EnrolSecondFactor;
import pl.sciezka.institution.account.NewRecoveryCodes;
import pl.sciezka.institution.account.SecondFactorRule;
import pl.sciezka.institution.account.SecondFactors;
import pl.sciezka.institution.account.UseSecondFactor;
import pl.sciezka.institution.entrance.SignInLimit;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.shell.Absent;
import pl.sciezka.shell.ForEverybody;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.FormPage;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;
import pl.sciezka.shell.Redirect;
import pl.sciezka.storage.CurrentActing;

/// The own second factor: added with a first code, renewed or taken off with a current one.
@Pages("/account/second-factor")
class SecondFactorPages {

    private static final String PATH = "/account/second-factor";

    private final Accounts accounts;
    private final SecondFactors secondFactors;
    private final SecondFactorRule rule;
    private final EnrolSecondFactor enrolSecondFactor;
    private final UseSecondFactor useSecondFactor;
    private final SignInLimit limit;

    SecondFactorPages(
            Accounts accounts,
            SecondFactors secondFactors,
            SecondFactorRule rule,
            EnrolSecondFactor enrolSecondFactor,
            UseSecondFactor useSecondFactor,
            SignInLimit limit) {
        this.accounts = accounts;
        this.secondFactors = secondFactors;
        this.rule = rule;
        this.enrolSecondFactor = enrolSecondFactor;
        this.useSecondFactor = useSecondFactor;
        this.limit = limit;
    }

    record SecondFactorForm(boolean required, int codesLeft, FormErrors errors) implements FormPage {}

    @GetMapping
    @ForEverybody
    Page form() {
        var account = own();
        if (account.secondFactor()) return form(account, FormErrors.none());
        return enrolment(account);
    }

    @PostMapping
    @ForEverybody
    Page confirm(@RequestParam(defaultValue = "") String code) {
        var account = own();
        if (account.secondFactor()) throw new Absent();
        Optional<RecoveryCodes> codes = enrolSecondFactor.confirm(account.staff(), code);
        return codes.<Page>map(it -> NewRecoveryCodes.of(it, "/account"))
                .orElseGet(() -> enrolment(account).refused());
    }

    @PostMapping("/codes")
    @ForEverybody
    Page renewCodes(@RequestParam(defaultValue = "") String code, HttpServletRequest request) {
        var account = own();
        if (!proves(account, code, request)) return form(account, wrongCode());
        return NewRecoveryCodes.of(enrolSecondFactor.renewCodes(account.staff()), "/account");
    }

    @PostMapping("/remove")
    @ForEverybody
    Page remove(@RequestParam(defaultValue = "") String code, HttpServletRequest request) {
        var account = own();
        if (rule.requiredOf(account.roles())) throw new Absent();
        if (!proves(account, code, request)) return form(account, wrongCode());
        enrolSecondFactor.remove(account.staff());
        return Redirect.to("/account").saying("second-factor.removed");
    }

    private boolean proves(Account account, String code, HttpServletRequest request) {
        return limit.take(request.getRemoteAddr(), account.login()).isEmpty()
                && useSecondFactor.proves(account.staff(), code);
    }

    private EnrolForm enrolment(Account account) {
        var totp = enrolSecondFactor.begin(account.staff());
        return EnrolForm.of(totp, account.login().value(), PATH, false);
    }

    private SecondFactorForm form(Account account, FormErrors errors) {
        return new SecondFactorForm(rule.requiredOf(account.roles()), secondFactors.codesLeft(account.staff()), errors);
    }

    private static FormErrors wrongCode() {
        return FormErrors.of("code", "second-factor.code.wrong");
    }

    private Account own() {
        StaffId staff = CurrentActing.staff().staff();
        return accounts.find(staff).orElseThrow(Absent::new);
    }
}
