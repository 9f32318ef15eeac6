package pl.sciezka.institution.entrance;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.sciezka.institution.account.DemoAccounts;
import pl.sciezka.institution.account.Login;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.FormPage;
import pl.sciezka.shell.Open;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;
import pl.sciezka.shell.Redirect;

/// The way in: login and password, then a code where the account has a second factor.
@Pages("/sign-in")
class SignInPages {

    private final SignIn signIn;
    private final Entrance entrance;
    private final DemoAccounts demo;

    SignInPages(SignIn signIn, Entrance entrance, DemoAccounts demo) {
        this.signIn = signIn;
        this.entrance = entrance;
        this.demo = demo;
    }

    /// A demo account fills both fields; nobody else's password is ever echoed.
    record SignInForm(
            String login, String password, String then, FormErrors errors, List<DemoAccounts.Partnership> demo)
            implements FormPage {

        @Override
        public String toString() {
            return "SignInForm[*]";
        }
    }

    record CodeForm(FormErrors errors) implements FormPage {}

    record TooManyAttempts(long seconds) implements Page {
        @Override
        public HttpStatus status() {
            return HttpStatus.TOO_MANY_REQUESTS;
        }
    }

    @GetMapping
    @Open("the way in")
    Page form(
            @RequestParam(defaultValue = "/") String then,
            @RequestParam(name = "demo", defaultValue = "") String chosen,
            HttpServletRequest request) {
        if (request.getUserPrincipal() != null) return Redirect.to("/");
        var account = demo.find(chosen);
        return new SignInForm(
                account.map(DemoAccounts.DemoAccount::login).orElse(""),
                account.map(DemoAccounts.DemoAccount::password).orElse(""),
                Target.of(then),
                FormErrors.none(),
                demo.all());
    }

    @PostMapping
    @Open("the way in")
    Page signIn(
            @RequestParam(defaultValue = "") String login,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "/") String then,
            HttpServletRequest request,
            HttpServletResponse response) {
        var typed = Login.typed(login);
        var target = Target.of(then);
        return switch (signIn.withPassword(typed, password, request.getRemoteAddr())) {
            case SignIn.Result.Done done -> welcome(done, target, request, response);
            case SignIn.Result.CodeNeeded _ -> secondStep("/sign-in/code", typed, target, request);
            case SignIn.Result.SecondFactorNeeded _ -> secondStep("/sign-in/second-factor", typed, target, request);
            case SignIn.Result.Refused _ ->
                new SignInForm(typed.value(), "", target, FormErrors.of("login", "sign-in.refused"), demo.all());
            case SignIn.Result.TooManyAttempts it -> tooMany(it.pause(), response);
        };
    }

    @GetMapping("/code")
    @Open("the second step of the way in")
    Page codeForm(HttpServletRequest request) {
        return entrance.halfWay(request).isPresent() ? new CodeForm(FormErrors.none()) : again();
    }

    @PostMapping("/code")
    @Open("the second step of the way in")
    Page code(@RequestParam(defaultValue = "") String code, HttpServletRequest request, HttpServletResponse response) {
        var login = entrance.halfWay(request);
        if (login.isEmpty()) return again();
        return switch (signIn.withCode(login.get(), code, request.getRemoteAddr())) {
            case SignIn.Result.Done done -> welcome(done, entrance.then(request), request, response);
            case SignIn.Result.TooManyAttempts it -> tooMany(it.pause(), response);
            case SignIn.Result.Refused _, SignIn.Result.CodeNeeded _, SignIn.Result.SecondFactorNeeded _ ->
                new CodeForm(FormErrors.of("code", "sign-in.code.refused"));
        };
    }

    private Page welcome(
            SignIn.Result.Done done, String target, HttpServletRequest request, HttpServletResponse response) {
        entrance.admit(done.account(), request, response);
        return Redirect.to(target);
    }

    private Page secondStep(String page, Login login, String target, HttpServletRequest request) {
        entrance.waitForSecondStep(login, target, request);
        return Redirect.to(page);
    }

    private static Page again() {
        return Redirect.to("/sign-in").saying("sign-in.again");
    }

    private static Page tooMany(Duration pause, HttpServletResponse response) {
        long seconds = pause.toSeconds() + 1;
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
        return new TooManyAttempts(seconds);
    }
}
