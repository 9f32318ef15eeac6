package pl.sciezka.delivery.mail;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import pl.sciezka.delivery.Channel;
import pl.sciezka.delivery.Dispatch;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.storage.Seals;
import pl.sciezka.storage.Transactions;

/// Sends the e-mails of an institution through its server. A recipient that is refused, or at whom the connection
/// breaks, stops nobody else; a server that cannot be used is tried again later, with everything that waits for it.
@Component
class SendLetters implements Dispatch {

    /// When the day's one e-mail goes out: a custom of this program.
    private static final LocalTime MORNING = LocalTime.of(7, 0);

    /// How many connections may break in one round before the rest waits a moment: a custom of this program.
    private static final int CONNECTIONS = 3;

    private final Letters letters;
    private final MailServers servers;
    private final Addressed addressed;
    private final AllowedServers allowed;
    private final Seals seals;
    private final Transactions transactions;
    private final KeepOutcomes keep;
    private final Clock clock;

    SendLetters(
            Letters letters,
            MailServers servers,
            Addressed addressed,
            AllowedServers allowed,
            Seals seals,
            Transactions transactions,
            KeepOutcomes keep,
            Clock clock) {
        this.letters = letters;
        this.servers = servers;
        this.addressed = addressed;
        this.allowed = allowed;
        this.seals = seals;
        this.transactions = transactions;
        this.keep = keep;
        this.clock = clock;
    }

    @Override
    public Channel channel() {
        return Channel.MAIL;
    }

    /// `wanted`: there is a server, or was.
    private record Load(Optional<MailServer> server, boolean wanted, List<Letter> letters, Optional<Instant> next) {}

    @Override
    public Optional<Instant> send(InstitutionId own, Turn turn) {
        var job = new Acting.Job(own, Purpose.ADMINISTRATION);
        while (turn.isOurs()) {
            var load = transactions.as(job, () -> load(own));
            if (load.letters().isEmpty()) return load.next();
            if (!load.wanted()) {
                var ids = KeepOutcomes.ids(load.letters());
                transactions.as(job, () -> keep.settle(ids, Letter.State.NO_SERVER, null));
                continue;
            }
            var found = addressed.of(own, load.letters());
            found.unsendable().forEach((state, ids) -> transactions.as(job, () -> keep.settle(ids, state, null)));
            if (!found.envelopes().isEmpty())
                load.server()
                        .ifPresentOrElse(
                                it -> post(job, it, found.envelopes(), turn),
                                () -> transactions.as(job, () -> withoutServer(found.envelopes())));
        }
        return Optional.empty();
    }

    private Load load(InstitutionId own) {
        var now = clock.instant();
        letters.takeUp(own, now, nextMorning(now));
        var server = servers.of(own);
        boolean wanted = server.isPresent() || servers.wasNamed(own);
        if (wanted && server.isEmpty()) letters.waitForServer(own, now);
        return new Load(server, wanted, letters.due(own, now), letters.next(own));
    }

    /// The days have passed in which another one could have been named.
    private void withoutServer(List<Addressed.Envelope> envelopes) {
        for (var it : envelopes)
            keep.settle(KeepOutcomes.ids(it.letters()), Letter.State.GIVEN_UP, MailServer.Problem.NOT_NAMED.name());
    }

    private void post(Acting.Job job, MailServer server, List<Addressed.Envelope> envelopes, Turn turn) {
        var own = job.institution();
        var password = server.password() == null ? null : seals.of(own).open(server.password());
        var left = new ArrayDeque<>(envelopes.stream()
                .sorted(Comparator.comparingInt(it -> KeepOutcomes.attempts(it.letters())))
                .toList());
        for (int broken = 1; !left.isEmpty(); broken++) {
            var last = left.element();
            try (var post = Post.open(server, password, allowed)) {
                Posting posting;
                do {
                    if (!turn.isOurs()) return;
                    last = left.remove();
                    posting = post.send(last.mail(), clock.instant(), Post.FOR_A_MESSAGE);
                    keep(job, last, posting);
                    if (posting instanceof Posting.NoServer) return;
                } while (!posting.broke() && !left.isEmpty());
            } catch (Post.Closed e) {
                transactions.as(job, () -> keep.noServer(own, e.problem));
                return;
            }
            if (broken == CONNECTIONS) {
                var like = last.letters();
                transactions.as(job, () -> keep.pause(own, like));
                return;
            }
        }
    }

    private void keep(Acting.Job job, Addressed.Envelope envelope, Posting posting) {
        transactions.as(job, () -> keep.of(job.institution(), envelope.letters(), posting));
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
