package pl.sciezka.referral.course;

/// A step that the referral's state or side does not allow: someone was quicker, or the form was old.
public class IllegalMove extends RuntimeException {

    public IllegalMove(State state, Move move, Side side) {
        super("%s by %s is not open when a referral is %s"
                .formatted(move, side, state.getClass().getSimpleName()));
    }
}
