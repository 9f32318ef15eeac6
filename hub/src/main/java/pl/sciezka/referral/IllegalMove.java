package pl.sciezka.referral;

/// A step that the referral's state or side does not allow: someone was quicker, or the form was old.
class IllegalMove extends RuntimeException {

    IllegalMove(State state, Move move, Side side) {
        super("%s by %s is not open when a referral is %s"
                .formatted(move, side, state.getClass().getSimpleName()));
    }
}
