package pl.sciezka.referral.course;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import java.util.UUID;
import pl.sciezka.delivery.Came;

/// What the other side is told outside the program of the step just taken (zapowiedź): that a referral came, was
/// answered, ended or stopped. Steps that change nothing for the other side today are not told, and neither is a step
/// that the other side has written down itself.
final class Announced {

    private static final String PREFIX = "referral.announced.";

    private Announced() {}

    static Optional<Came> of(Kept it) {
        var state = it.referral().state();
        if (state.mark().channel() != Channel.HERE) return Optional.empty();
        return Optional.ofNullable(
                switch (state) {
                    case State.Sent _, State.Reopened _ -> came(it, "CAME");
                    case State.Accepted _, State.Postponed _, State.Declined _ -> came(it, "ANSWERED");
                    case State.EndedEarly _, State.Reported _ -> came(it, "ENDED");
                    case State.Withdrawn _, State.Stopped _ -> came(it, "STOPPED");
                    case State.Running _, State.Ended _, State.Closed _ -> null;
                });
    }

    private static Came came(Kept it, String what) {
        var referral = it.referral();
        var told = referral.state().mark().side().other();
        return new Came(
                step(referral),
                told == Side.SENDER
                        ? referral.route().sender()
                        : referral.route().receiver(),
                told == Side.SENDER ? it.author() : it.takenBy(),
                PREFIX + what,
                "/referrals/" + referral.id().value());
    }

    private static UUID step(Referral it) {
        return UUID.nameUUIDFromBytes((it.id().value() + " " + it.version()).getBytes(UTF_8));
    }
}
