package pl.sciezka.referral.course;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What can be done with a referral next (ruch).
public enum Move {
    ACCEPT,
    DECLINE,
    START,
    POSTPONE,
    END,
    EXTEND,
    END_EARLY,
    REPORT,
    WITHDRAW,
    CLOSE,
    REOPEN;

    /// `end-early`: how it stands in addresses.
    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Move> ofPath(String path) {
        return Stream.of(values()).filter(it -> it.path().equals(path)).findFirst();
    }

    /// What this side may do now, the obvious step first. The awaited side always has one: nothing is a dead end.
    public static List<Move> open(State state, Side side) {
        return switch (state) {
            case State.Unanswered _ -> of(side, List.of(WITHDRAW), List.of(ACCEPT, DECLINE));
            case State.Taken _ -> of(side, List.of(WITHDRAW), List.of(START, POSTPONE, DECLINE));
            case State.Running _ -> of(side, List.of(END_EARLY), List.of(END, EXTEND, END_EARLY));
            case State.Unreported _ -> of(side, List.of(), List.of(REPORT));
            case State.Reported _ -> of(side, List.of(CLOSE, REOPEN), List.of());
            case State.Declined _ -> of(side, List.of(CLOSE, REOPEN), List.of());
            case State.Withdrawn _ -> of(side, List.of(REOPEN), List.of(CLOSE));
            case State.Frozen _ -> of(side, List.of(CLOSE, REOPEN), List.of());
            case State.ConsentWithdrawn _ -> of(side, List.of(CLOSE), List.of());
            case State.Closed _ -> of(side, List.of(REOPEN), List.of());
        };
    }

    private static List<Move> of(Side side, List<Move> senders, List<Move> receivers) {
        return side == Side.SENDER ? senders : receivers;
    }
}
