package pl.sciezka.delivery.mail;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.sciezka.shell.ForEverybody;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.FormPage;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;
import pl.sciezka.shell.Redirect;
import pl.sciezka.shell.Typed;
import pl.sciezka.storage.CurrentActing;

/// The own e-mail: where, and how often.
@Pages("/account/mail")
class MailboxPages {

    private final Mailboxes mailboxes;
    private final MailServers servers;
    private final Clock clock;

    MailboxPages(Mailboxes mailboxes, MailServers servers, Clock clock) {
        this.mailboxes = mailboxes;
        this.servers = servers;
        this.clock = clock;
    }

    record OwnMailbox(boolean server, String address, String rhythm, FormErrors errors) implements FormPage {}

    @GetMapping
    @ForEverybody
    OwnMailbox mailbox() {
        return mailboxes
                .of(CurrentActing.staff().staff())
                .map(it -> page(it.address(), it.rhythm().name(), FormErrors.none()))
                .orElseGet(() -> page("", Rhythm.NEVER.name(), FormErrors.none()));
    }

    /// Whoever wants none leaves no address behind.
    @PostMapping
    @ForEverybody
    Page keep(@RequestParam(defaultValue = "") String address, @RequestParam(defaultValue = "") String rhythm) {
        var me = CurrentActing.staff();
        var typed = Typed.text(address);
        var chosen = rhythm(rhythm);
        if (chosen == null) return page(typed, rhythm, FormErrors.of("rhythm", "delivery.mailbox.error.rhythm"));
        if (chosen == Rhythm.NEVER) {
            mailboxes.remove(me.staff());
            return Redirect.to("/account").saying("delivery.mailbox.none");
        }
        if (!EmailAddress.looksRight(typed))
            return page(typed, rhythm, FormErrors.of("address", "delivery.mailbox.error.address"));
        mailboxes.keep(me, new Mailbox(typed, chosen), clock.instant());
        return Redirect.to("/account").saying("delivery.mailbox.kept");
    }

    private OwnMailbox page(String address, String rhythm, FormErrors errors) {
        var own = CurrentActing.staff().institution();
        return new OwnMailbox(servers.of(own).isPresent(), address, rhythm, errors);
    }

    private static @Nullable Rhythm rhythm(String typed) {
        for (var it : Rhythm.values()) if (it.name().equals(typed)) return it;
        return null;
    }
}
