package pl.sciezka.offer.reservation;

import java.time.Clock;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.offer.reservation.Reservation.Kept;
import pl.sciezka.offer.reservation.Reservation.State;

/// A proposal is taken, declined or taken back (przyjmij, odmów, wycofaj), with its sentence and its journal entry;
/// with a no the place is free for others in the same moment. Each answers false when it came too late.
@Component
class AnswerProposal {

    private final Reservations reservations;
    private final FreePlaces places;
    private final Telling telling;
    private final Clock clock;

    AnswerProposal(Reservations reservations, FreePlaces places, Telling telling, Clock clock) {
        this.reservations = reservations;
        this.places = places;
        this.telling = telling;
        this.clock = clock;
    }

    /// By the provider.
    boolean take(ReservationId id, Acting.Staff by, @Nullable String words) {
        var waiting = locked(id, it -> !it.isProposedBy(by.institution()) && state(it) == State.WAITING);
        if (waiting == null || !places.keep(id)) return false;
        end(waiting, Kept.TAKEN, by, words, "place.taken");
        return true;
    }

    /// By the provider; also later, when the client does not use the place.
    boolean decline(ReservationId id, Acting.Staff by, String words) {
        var held = locked(id, it -> !it.isProposedBy(by.institution()) && it.holds(Warsaw.today(clock)));
        if (held == null) return false;
        places.giveBack(id);
        end(held, Kept.DECLINED, by, words, held.kept() == Kept.TAKEN ? "place.released" : "place.declined");
        return true;
    }

    /// By whoever proposed; also later, when the client does not use the place.
    boolean withdraw(ReservationId id, Acting.Staff by, @Nullable String words) {
        var held = locked(id, it -> it.isProposedBy(by.institution()) && it.holds(Warsaw.today(clock)));
        if (held == null) return false;
        places.giveBack(id);
        end(held, Kept.WITHDRAWN, by, words, "place.withdrawn");
        return true;
    }

    private @Nullable Reservation locked(ReservationId id, Predicate<Reservation> fits) {
        return reservations.lock(id).filter(fits).orElse(null);
    }

    private State state(Reservation it) {
        return it.on(Warsaw.today(clock));
    }

    private void end(Reservation it, Kept how, Acting.Staff by, @Nullable String words, String sentence) {
        reservations.end(it.id(), how, new Reservation.Ending(clock.instant(), by.staff(), words));
        telling.tell(it, by.institution(), sentence);
    }
}
