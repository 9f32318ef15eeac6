package pl.sciezka.delivery.hook;

import static pl.sciezka.kernel.Purpose.ADMINISTRATION;
import static pl.sciezka.kernel.Role.LOCAL_ADMINISTRATOR;

import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.sciezka.credential.OneTimeKey;
import pl.sciezka.delivery.Bells;
import pl.sciezka.delivery.Channel;
import pl.sciezka.delivery.Destination;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.shell.Absent;
import pl.sciezka.shell.Access;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.FormPage;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;
import pl.sciezka.shell.Redirect;
import pl.sciezka.storage.CurrentActing;
import pl.sciezka.storage.Seals;

/// The administrator connects the own system, sees how far it has come, and lets it hear again what it missed.
@Pages("/deliveries/system")
class SystemPages {

    private static final String PATH = "/deliveries/system";

    private final Hooks hooks;
    private final AllowedHosts allowed;
    private final Bells bells;
    private final Seals seals;
    private final Clock clock;

    SystemPages(Hooks hooks, AllowedHosts allowed, Bells bells, Seals seals, Clock clock) {
        this.hooks = hooks;
        this.allowed = allowed;
        this.bells = bells;
        this.seals = seals;
        this.clock = clock;
    }

    /// `secret` is there until it is noted; without a hook nothing is connected yet.
    record OwnSystem(
            @Nullable Hook hook,
            long last,
            long waiting,
            boolean noneAllowed,
            ConnectionForm form,
            String from,
            @Nullable String secret,
            FormErrors errors)
            implements FormPage {}

    @GetMapping
    @Access(roles = LOCAL_ADMINISTRATOR, purpose = ADMINISTRATION)
    OwnSystem system() {
        return page(null, "", FormErrors.none());
    }

    @PostMapping
    @Access(roles = LOCAL_ADMINISTRATOR, purpose = ADMINISTRATION)
    Page connect(@RequestParam(defaultValue = "") String address) {
        var form = new ConnectionForm(address);
        var errors = form.problems(allowed);
        if (errors.any()) return page(form, "", errors);
        if (hooks.of(own()).isEmpty()) return withNewSecret(form.address());
        hooks.move(CurrentActing.staff(), form.address(), clock.instant());
        ring();
        return Redirect.to(PATH).saying("delivery.hook.changed");
    }

    @PostMapping("/secret")
    @Access(roles = LOCAL_ADMINISTRATOR, purpose = ADMINISTRATION)
    Redirect newSecret() {
        return withNewSecret(hook().address());
    }

    @PostMapping("/secret/noted")
    @Access(roles = LOCAL_ADMINISTRATOR, purpose = ADMINISTRATION)
    Redirect note() {
        hook();
        hooks.note(own());
        return Redirect.to(PATH).saying("delivery.hook.secret.hidden");
    }

    @PostMapping("/pause")
    @Access(roles = LOCAL_ADMINISTRATOR, purpose = ADMINISTRATION)
    Redirect pause() {
        hook();
        hooks.setState(own(), Hook.State.PAUSED);
        return Redirect.to(PATH).saying("delivery.hook.paused");
    }

    @PostMapping("/resume")
    @Access(roles = LOCAL_ADMINISTRATOR, purpose = ADMINISTRATION)
    Redirect resume() {
        hook();
        hooks.setState(own(), Hook.State.RUNNING);
        ring();
        return Redirect.to(PATH).saying("delivery.hook.resumed");
    }

    @PostMapping("/replay")
    @Access(roles = LOCAL_ADMINISTRATOR, purpose = ADMINISTRATION)
    Page replay(@RequestParam(defaultValue = "") String from) {
        hook();
        var number = number(from).filter(it -> it <= hooks.last(own()));
        if (number.isEmpty()) return page(null, from, FormErrors.of("from", "delivery.hook.error.from"));
        hooks.moveTo(own(), number.get() - 1);
        ring();
        return Redirect.to(PATH).saying("delivery.hook.replayed");
    }

    @PostMapping("/remove")
    @Access(roles = LOCAL_ADMINISTRATOR, purpose = ADMINISTRATION)
    Redirect remove() {
        hook();
        hooks.remove(own());
        return Redirect.to(PATH).saying("delivery.hook.removed");
    }

    private Redirect withNewSecret(String address) {
        var sealed = seals.of(own()).close(OneTimeKey.generate().value());
        hooks.connect(CurrentActing.staff(), address, sealed, clock.instant());
        ring();
        return Redirect.to(PATH);
    }

    private OwnSystem page(@Nullable ConnectionForm form, String from, FormErrors errors) {
        var hook = hooks.of(own()).orElse(null);
        return new OwnSystem(
                hook,
                hooks.last(own()),
                hook == null ? 0 : hooks.waiting(own(), hook.delivered()),
                allowed.none(),
                form != null ? form : new ConnectionForm(hook == null ? "" : hook.address()),
                from,
                hook == null || hook.noted() ? null : seals.of(own()).open(hook.secret()),
                errors);
    }

    private Hook hook() {
        return hooks.of(own()).orElseThrow(Absent::new);
    }

    private void ring() {
        bells.ring(new Destination(own(), Channel.HOOK));
    }

    private static InstitutionId own() {
        return CurrentActing.staff().institution();
    }

    private static Optional<Long> number(String typed) {
        var text = typed.strip();
        return text.matches("[1-9][0-9]{0,14}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }
}
