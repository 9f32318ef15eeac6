package pl.sciezka.delivery.mail;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import pl.sciezka.delivery.Channel;
import pl.sciezka.delivery.DeliveryFailed;
import pl.sciezka.delivery.Dispatch;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.storage.Seals;
import pl.sciezka.storage.Transactions;

/// Sends the e-mails of an institution through its server. A recipient that is refused stops nobody else; a server that
/// cannot be used is tried again later, with everything that waits for it.
@Component
class SendLetters implements Dispatch {

    /// When the day's one e-mail goes out: a custom of this program.
    private static final LocalTime MORNING = LocalTime.of(7, 0);

    private final Letters letters;
    private final MailServers servers;
    private final Addressed addressed;
    private final AllowedServers allowed;
    private final Seals seals;
    private final Transactions transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SendLetters(
            Letters letters,
            MailServers servers,
            Addressed addressed,
            AllowedServers allowed,
            Seals seals,
            Transactions transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.letters = letters;
        this.servers = servers;
        this.addressed = addressed;
        this.allowed = allowed;
        this.seals = seals;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Channel channel() {
        return Channel.MAIL;
    }

    private record Load(Optional<MailServer> server, List<Letter> letters, Optional<Instant> next) {}

    @Override
    public Optional<Instant> send(InstitutionId own, Turn turn) {
        var job = new Acting.Job(own, Purpose.ADMINISTRATION);
        while (turn.isOurs()) {
            var load = transactions.as(job, () -> load(own));
            if (load.letters().isEmpty()) return load.next();
            if (load.server().isEmpty()) {
                transactions.as(job, () -> settle(ids(load.letters()), Letter.State.NO_SERVER));
                continue;
            }
            var found = addressed.of(own, load.letters());
            found.unsendable().forEach((state, ids) -> transactions.as(job, () -> settle(ids, state)));
            if (!found.envelopes().isEmpty()) post(job, load.server().get(), found.envelopes(), turn);
        }
        return Optional.empty();
    }

    private Load load(InstitutionId own) {
        var now = clock.instant();
        letters.takeUp(own, now, nextMorning(now));
        return new Load(servers.of(own), letters.due(own, now), letters.next(own));
    }

    private void post(Acting.Job job, MailServer server, List<Addressed.Envelope> envelopes, Turn turn) {
        var own = job.institution();
        if (!allowed.allows(server.host())) {
            transactions.as(job, () -> noServer(own, MailServer.Problem.NOT_ALLOWED));
            return;
        }
        var password = server.password() == null ? null : seals.of(own).open(server.password());
        try (var post = Post.open(server, password)) {
            for (var envelope : envelopes) {
                if (!turn.isOurs()) return;
                var posting = post.send(envelope.mail(), clock.instant());
                transactions.as(job, () -> keep(own, envelope, posting));
                if (posting instanceof Posting.NoServer) return;
            }
        } catch (Post.Closed e) {
            transactions.as(job, () -> noServer(own, e.problem));
        }
    }

    private void keep(InstitutionId own, Addressed.Envelope envelope, Posting posting) {
        var now = clock.instant();
        switch (posting) {
            case Posting.Sent _ -> {
                letters.settle(ids(envelope.letters()), Letter.State.SENT, null, now);
                servers.sent(own, now);
            }
            case Posting.Refused it -> settle(ids(envelope.letters()), Letter.State.REFUSED, String.valueOf(it.code()));
            case Posting.Later it -> {
                for (var letter : envelope.letters())
                    if (letters.postpone(letter, String.valueOf(it.code()), now).isEmpty())
                        settle(List.of(letter.id()), Letter.State.GIVEN_UP, String.valueOf(it.code()));
            }
            case Posting.NoServer it -> noServer(own, it.problem());
        }
    }

    private void noServer(InstitutionId own, MailServer.Problem problem) {
        var now = clock.instant();
        servers.failed(own, problem, now);
        letters.postponeAll(own, problem.name(), now).forEach(this::failed);
    }

    private void settle(List<UUID> ids, Letter.State state) {
        settle(ids, state, null);
    }

    private void settle(List<UUID> ids, Letter.State state, @Nullable String problem) {
        letters.settle(ids, state, problem, clock.instant());
        if (state.failed()) ids.forEach(this::failed);
    }

    private void failed(UUID id) {
        events.publishEvent(new DeliveryFailed(id));
    }

    private static List<UUID> ids(List<Letter> letters) {
        return letters.stream().map(Letter::id).toList();
    }

    private static Instant nextMorning(Instant now) {
        var today = Warsaw.dayOf(now);
        var morning = morningOf(today);
        return morning.isAfter(now) ? morning : morningOf(today.plusDays(1));
    }

    private static Instant morningOf(LocalDate day) {
        return day.atTime(MORNING).atZone(Warsaw.ZONE).toInstant();
    }
}
