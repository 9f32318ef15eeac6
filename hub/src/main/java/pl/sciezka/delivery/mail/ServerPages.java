package pl.sciezka.delivery.mail;

import static pl.sciezka.kernel.Purpose.ADMINISTRATION;
import static pl.sciezka.kernel.Role.LOCAL_ADMINISTRATOR;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
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
import pl.sciezka.shell.Typed;
import pl.sciezka.storage.CurrentActing;
import pl.sciezka.storage.Seals;
import pl.sciezka.storage.Transactions;

/// The administrator names the institution's e-mail server and tries it out.
@Pages("/deliveries/mail")
class ServerPages {

    private static final String PATH = "/deliveries/mail";

    private final MailServers servers;
    private final Letters letters;
    private final Bells bells;
    private final AllowedServers allowed;
    private final WriteLetters write;
    private final Seals seals;
    private final Transactions transactions;
    private final Clock clock;

    ServerPages(
            MailServers servers,
            Letters letters,
            Bells bells,
            AllowedServers allowed,
            WriteLetters write,
            Seals seals,
            Transactions transactions,
            Clock clock) {
        this.servers = servers;
        this.letters = letters;
        this.bells = bells;
        this.allowed = allowed;
        this.write = write;
        this.seals = seals;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// Without a server none is named yet.
    record ServerEdit(@Nullable MailServer server, ServerForm form, String to, FormErrors errors) implements FormPage {}

    @GetMapping
    @Access(roles = LOCAL_ADMINISTRATOR, purpose = ADMINISTRATION)
    ServerEdit form() {
        var server = servers.of(own()).orElse(null);
        return new ServerEdit(server, ServerForm.of(server), "", FormErrors.none());
    }

    @PostMapping
    @Access(roles = LOCAL_ADMINISTRATOR, purpose = ADMINISTRATION)
    Page keep(ServerForm form) {
        var known = servers.of(own());
        var password = known.map(MailServer::password);
        // a kept password goes to no other server than the one it was typed for
        boolean same =
                known.filter(it -> it.host().equalsIgnoreCase(form.host())).isPresent();
        var errors = form.problems(allowed, same && password.isPresent());
        if (errors.any()) return new ServerEdit(known.orElse(null), form, "", errors);
        var sealed = form.password().isEmpty()
                ? password.orElse(null)
                : seals.of(own()).close(form.password());
        servers.keep(CurrentActing.staff(), form.server(sealed), clock.instant());
        letters.serverNamed(own(), clock.instant());
        bells.ring(new Destination(own(), Channel.MAIL));
        return Redirect.to(PATH).saying("delivery.mail.kept");
    }

    @PostMapping("/remove")
    @Access(roles = LOCAL_ADMINISTRATOR, purpose = ADMINISTRATION)
    Redirect remove() {
        if (servers.of(own()).isEmpty()) throw new Absent();
        servers.remove(own(), clock.instant());
        return Redirect.to(PATH).saying("delivery.mail.removed");
    }

    /// No transaction is open while the server is waited for.
    @PostMapping("/test")
    @Access(roles = LOCAL_ADMINISTRATOR, purpose = ADMINISTRATION, oneTransaction = false)
    Page test(@RequestParam(defaultValue = "") String to) {
        var me = CurrentActing.staff();
        var server = transactions.as(me, () -> servers.of(own())).orElseThrow(Absent::new);
        var address = Typed.text(to);
        var problem = EmailAddress.looksRight(address) ? sent(server, address) : Optional.of("delivery.mail.error.to");
        return problem.<Page>map(it -> new ServerEdit(server, ServerForm.of(server), address, FormErrors.of("to", it)))
                .orElseGet(() -> Redirect.to(PATH).saying("delivery.mail.tested"));
    }

    /// What was wrong, as the key of a sentence.
    private Optional<String> sent(MailServer server, String address) {
        var password = server.password() == null ? null : seals.of(own()).open(server.password());
        try (var post = Post.open(server, password, allowed)) {
            var mail = write.test("test-" + UUID.randomUUID(), address, server.sender());
            return switch (post.send(mail, clock.instant(), Post.FOR_AN_ANSWER)) {
                case Posting.Sent _ -> Optional.empty();
                case Posting.Refused _, Posting.Later _ -> Optional.of("delivery.mail.error.to.refused");
                case Posting.Unknown _ -> Optional.of("MailProblem." + MailServer.Problem.UNKNOWN.name());
                case Posting.CutOff it ->
                    Optional.of("MailProblem." + it.problem().name());
                case Posting.NoServer it ->
                    Optional.of("MailProblem." + it.problem().name());
            };
        } catch (Post.Closed e) {
            return Optional.of("MailProblem." + e.problem.name());
        }
    }

    private static InstitutionId own() {
        return CurrentActing.staff().institution();
    }
}
