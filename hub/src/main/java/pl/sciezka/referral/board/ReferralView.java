package pl.sciezka.referral.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.sciezka.client.Needs;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.referral.ReferralId;
import pl.sciezka.referral.course.Awaited;
import pl.sciezka.referral.course.CarriedContacts;
import pl.sciezka.referral.course.DesiredOutcome;
import pl.sciezka.referral.course.Introduction;
import pl.sciezka.referral.course.Move;
import pl.sciezka.referral.course.Referral;
import pl.sciezka.referral.course.Report;
import pl.sciezka.referral.course.Request;
import pl.sciezka.referral.course.Route;
import pl.sciezka.referral.course.Side;
import pl.sciezka.referral.course.State;
import pl.sciezka.referral.ground.Consent;
import pl.sciezka.referral.ground.Names;

/// A referral as a page shows it to somebody at one of its ends. `own` is the reader's institution's record of the
/// person; `clause` cites what it rests on, `consent` is the client's when it needs one; `telephone` is that of
/// whoever is awaited; `contact` says whether there is a newer way to reach the client.
public record ReferralView(
        ReferralId id,
        Referral referral,
        Names names,
        Set<Side> sides,
        @Nullable PersonId own,
        @Nullable String clause,
        @Nullable Consent consent,
        @Nullable String telephone,
        Contact contact,
        LocalDate today) {

    /// How to reach the client: what its sender would pass on `now`, when that is newer than what was sent and the
    /// reader
    /// may send it; and what the receiver was told of it.
    record Contact(@Nullable Introduction now, CarriedContacts.Marks marks) {

        boolean newer() {
            return now != null || marks.outdatedOn() != null;
        }

        @Override
        public String toString() {
            return "Contact[*]";
        }
    }

    /// The sides' open steps, the obvious one first. What is hidden can be neither taken over nor reported on.
    public List<Move> moves() {
        return sides.stream()
                .flatMap(side -> Move.open(referral.state(), side).stream())
                .filter(it -> content() != null || it != Move.ACCEPT && it != Move.REPORT)
                .distinct()
                .toList();
    }

    /// Whether the reader's side is awaited and can do nothing: what it would answer to is hidden.
    boolean stuck() {
        return awaits() != null && sides.equals(Set.of(awaits())) && moves().isEmpty();
    }

    /// Whether the client may still withdraw a consent.
    boolean consentCounts() {
        return consent != null && consent.countsOn(today) && referral.openToReceiver();
    }

    /// The one filled button: a step that is awaited of the reader's side; null when the other side is awaited.
    @Nullable
    Move main() {
        return Awaited.in(referral.state())
                .filter(it -> sides.contains(it.on()))
                .flatMap(it -> Move.open(referral.state(), it.on()).stream()
                        .filter(moves()::contains)
                        .findFirst())
                .orElse(null);
    }

    /// The key of a step's button; to close means different things.
    public String word(Move move) {
        var key = "referral.move." + move.name();
        if (move != Move.CLOSE) return key;
        return switch (referral.state()) {
            case State.Declined _, State.Stopped _ -> key + ".onward";
            case State.Withdrawn _ -> key + ".confirm";
            default -> key;
        };
    }

    /// The key of what a step brings about; inside one institution, and for a person known already, it differs.
    public String meaning(Move move) {
        var key = "referral." + move.path() + ".what";
        return switch (move) {
            case ACCEPT ->
                inside() ? key + ".inside" : own != null ? key + ".known" : consent != null ? key + ".consented" : key;
            case DECLINE, WITHDRAW -> variant(key);
            case CLOSE -> referral.state() instanceof State.Withdrawn ? key + ".withdrawn" : key;
            default -> key;
        };
    }

    /// The key of a sentence that speaks of the other institution, or its twin where both sides are one.
    public String variant(String key) {
        return inside() ? key + ".inside" : key;
    }

    List<Move> others() {
        return moves().stream().filter(it -> it != main()).toList();
    }

    /// The sender may write down what the receiver answered by telephone or letter.
    public boolean answersElsewhere() {
        return awaits() == Side.RECEIVER && sides.equals(Set.of(Side.SENDER));
    }

    /// The sender may ask somebody else for the same: it was not taken on, or is over.
    boolean mayGoElsewhere() {
        if (!sides.contains(Side.SENDER) || content() == null) return false;
        return switch (referral.state()) {
            case State.Declined _, State.Withdrawn _, State.Stopped _, State.Reported _, State.Closed _ -> true;
            case State.Unanswered _, State.Taken _, State.Running _, State.Unreported _ -> false;
        };
    }

    public @Nullable Side awaits() {
        return Awaited.in(referral.state()).map(Awaited::on).orElse(null);
    }

    @Nullable
    Awaited waiting() {
        return Awaited.in(referral.state()).orElse(null);
    }

    /// What the referral carries; null when it is hidden from the reader.
    public Request.@Nullable Content content() {
        return referral.request().content();
    }

    /// What is carried of the client's needs in contact, and what would be today; none while it is hidden.
    List<Needs> needs() {
        return Stream.of(content() == null ? null : content().person(), contact.now())
                .filter(Objects::nonNull)
                .map(Introduction::needs)
                .toList();
    }

    /// The latest report, when there is one.
    @Nullable
    Report report() {
        return referral.thread().reversed().stream()
                .filter(State.Reported.class::isInstance)
                .map(it -> ((State.Reported) it).report())
                .findFirst()
                .orElse(null);
    }

    /// What the refusal causes, when it was declined and nothing followed yet.
    State.@Nullable Declined declined() {
        return referral.state() instanceof State.Declined it ? it : null;
    }

    /// What the receiver may have answered by telephone or letter.
    List<Move> elsewhere() {
        return Move.open(referral.state(), Side.RECEIVER);
    }

    /// `SENT`, `ENDED_EARLY` …
    public String kind() {
        return referral.kind();
    }

    /// The desired outcome of that number, or other words while it is hidden.
    String desired(int number, String otherwise) {
        return referral.request().outcomes().stream()
                .filter(it -> it.number() == number)
                .map(DesiredOutcome::text)
                .findFirst()
                .orElse(otherwise);
    }

    public boolean inside() {
        return referral.route() instanceof Route.Within;
    }
}
