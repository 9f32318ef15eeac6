package pl.sciezka.delivery.hook;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import pl.sciezka.delivery.Channel;
import pl.sciezka.delivery.Dispatch;
import pl.sciezka.delivery.Pauses;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.storage.Seals;
import pl.sciezka.storage.Transactions;

/// Tells a connected system what waits for it, one after the other: what it has not taken stops the next one, and
/// nobody else's.
@Component
class TellSystem implements Dispatch {

    private final Hooks hooks;
    private final CallSystem callSystem;
    private final Seals seals;
    private final Transactions transactions;
    private final Clock clock;

    TellSystem(Hooks hooks, CallSystem callSystem, Seals seals, Transactions transactions, Clock clock) {
        this.hooks = hooks;
        this.callSystem = callSystem;
        this.seals = seals;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public Channel channel() {
        return Channel.HOOK;
    }

    private sealed interface Step {
        record Nothing() implements Step {}

        record Later(Instant at) implements Step {}

        record Tell(Hook hook, Parcel parcel) implements Step {}
    }

    @Override
    public Optional<Instant> send(InstitutionId own, Turn turn) {
        var job = new Acting.Job(own, Purpose.ADMINISTRATION);
        while (turn.isOurs()) {
            switch (transactions.as(job, () -> next(own))) {
                case Step.Nothing _ -> {
                    return Optional.empty();
                }
                case Step.Later it -> {
                    return Optional.of(it.at());
                }
                case Step.Tell it -> {
                    var outcome = callSystem.tell(
                            it.hook().address(), seals.of(own).open(it.hook().secret()), it.parcel());
                    transactions.as(job, () -> keep(own, it, outcome));
                }
            }
        }
        return Optional.empty();
    }

    private Step next(InstitutionId own) {
        var hook = hooks.of(own).filter(it -> it.state() == Hook.State.RUNNING).orElse(null);
        if (hook == null) return new Step.Nothing();
        var parcel = hooks.after(own, hook.delivered()).orElse(null);
        if (parcel == null) return new Step.Nothing();
        return hook.nextAt() != null && hook.nextAt().isAfter(clock.instant())
                ? new Step.Later(hook.nextAt())
                : new Step.Tell(hook, parcel);
    }

    private void keep(InstitutionId own, Step.Tell told, Outcome outcome) {
        var now = clock.instant();
        switch (outcome) {
            case Outcome.Taken _ -> hooks.taken(own, told.parcel().number(), now);
            case Outcome.Failed it -> {
                var next = Pauses.after(told.hook().attempts() + 1, now);
                hooks.failed(own, it, now, next.orElse(null));
            }
        }
    }
}
