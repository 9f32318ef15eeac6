package pl.sciezka.delivery.mail;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import pl.sciezka.delivery.DeliveryFailed;
import pl.sciezka.delivery.Pauses;
import pl.sciezka.kernel.InstitutionId;

/// Writes down what came of sending (wynik wysyłki), in a transaction of the institution. What is given up is told.
@Component
class KeepOutcomes {

    private final Letters letters;
    private final MailServers servers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    KeepOutcomes(Letters letters, MailServers servers, ApplicationEventPublisher events, Clock clock) {
        this.letters = letters;
        this.servers = servers;
        this.events = events;
        this.clock = clock;
    }

    void of(InstitutionId own, List<Letter> sent, Posting posting) {
        switch (posting) {
            case Posting.Sent _ -> {
                settle(ids(sent), Letter.State.SENT, null);
                servers.sent(own, clock.instant());
            }
            case Posting.Refused it -> settle(ids(sent), Letter.State.REFUSED, String.valueOf(it.code()));
            case Posting.Later it -> later(sent, String.valueOf(it.code()));
            case Posting.CutOff it -> {
                servers.failed(own, it.problem(), clock.instant());
                later(sent, it.problem().name());
            }
            case Posting.Unknown _ -> unknown(own, sent);
            case Posting.NoServer it -> noServer(own, it.problem());
        }
    }

    void noServer(InstitutionId own, MailServer.Problem problem) {
        var now = clock.instant();
        servers.failed(own, problem, now);
        letters.postponeAll(own, problem.name(), now).forEach(this::failed);
    }

    /// What has not been tried, because one connection after the other broke, pauses as long as a letter that was, and
    /// comes before it.
    void pause(InstitutionId own, List<Letter> like) {
        var now = clock.instant();
        Pauses.after(attempts(like) + 1, now).ifPresent(at -> letters.pause(own, at, now));
    }

    void settle(List<UUID> ids, Letter.State state, @Nullable String problem) {
        letters.settle(ids, state, problem, clock.instant());
        if (state.failed()) ids.forEach(this::failed);
    }

    static List<UUID> ids(List<Letter> letters) {
        return letters.stream().map(Letter::id).toList();
    }

    static int attempts(List<Letter> letters) {
        return letters.stream().mapToInt(Letter::attempts).max().orElse(0);
    }

    /// Perhaps it has arrived: tried again once, so that there are two copies at most.
    private void unknown(InstitutionId own, List<Letter> sent) {
        var problem = MailServer.Problem.UNKNOWN;
        servers.failed(own, problem, clock.instant());
        for (var it : sent) {
            if (problem.name().equals(it.problem())) settle(List.of(it.id()), Letter.State.GIVEN_UP, problem.name());
            else later(List.of(it), problem.name());
        }
    }

    private void later(List<Letter> tried, String problem) {
        for (var it : tried)
            if (letters.postpone(it, problem, clock.instant()).isEmpty())
                settle(List.of(it.id()), Letter.State.GIVEN_UP, problem);
    }

    private void failed(UUID id) {
        events.publishEvent(new DeliveryFailed(id));
    }
}
