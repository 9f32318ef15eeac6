package pl.sciezka.institution.entrance;

import java.time.Instant;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.sciezka.credential.OneTimeKey;
import pl.sciezka.credential.PasswordRules;
import pl.sciezka.institution.account.OneTimeLink;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.FormPage;
import pl.sciezka.shell.Open;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;
import pl.sciezka.shell.Redirect;

/// What a one-time link opens: a page to set the password.
@Pages("/sign-in/link/{key}")
class LinkPages {

    private static final String WHY = "whoever holds the one-time key sets one password, once";

    private final SetPassword setPassword;

    LinkPages(SetPassword setPassword) {
        this.setPassword = setPassword;
    }

    record PasswordForm(
            String path,
            String login,
            String displayName,
            String institutionName,
            Instant until,
            int shortest,
            FormErrors errors)
            implements FormPage {

        @Override
        public String toString() {
            return "PasswordForm[*]";
        }
    }

    record LinkEnded() implements Page {
        @Override
        public HttpStatus status() {
            return HttpStatus.NOT_FOUND;
        }
    }

    @GetMapping
    @Open(WHY)
    Page form(@PathVariable String key) {
        return OneTimeKey.parse(key).map(it -> page(it, FormErrors.none())).orElseGet(LinkEnded::new);
    }

    @PostMapping
    @Open(WHY)
    Page set(
            @PathVariable String key,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String again) {
        var parsed = OneTimeKey.parse(key);
        if (parsed.isEmpty()) return new LinkEnded();
        if (!password.equals(again)) return page(parsed.get(), FormErrors.of("again", "password.again.wrong"));
        return switch (setPassword.with(parsed.get(), password)) {
            case SetPassword.Result.Done _ -> Redirect.to("/sign-in").saying("password.set");
            case SetPassword.Result.Bad it ->
                page(
                        parsed.get(),
                        FormErrors.of(
                                "password", "PasswordProblem." + it.problem().name()));
            case SetPassword.Result.LinkEnded _ -> new LinkEnded();
        };
    }

    private Page page(OneTimeKey key, FormErrors errors) {
        var invited = setPassword.invited(key);
        if (invited.isEmpty()) return new LinkEnded();
        var it = invited.get();
        return new PasswordForm(
                OneTimeLink.path(key),
                it.login(),
                it.displayName(),
                it.institutionName(),
                it.link().expiresAt(),
                PasswordRules.SHORTEST,
                errors);
    }
}
