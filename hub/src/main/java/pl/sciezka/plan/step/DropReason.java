package pl.sciezka.plan.step;

/// Why an action was given up (powód zaniechania). The side is kept apart, so that reasons of institutions are never
/// counted against the client; what follows is for people to decide, the program decides nothing.
public enum DropReason {
    CLIENT_CHANGED_MIND(Side.CLIENT),
    CLIENT_DID_NOT_COME(Side.CLIENT),
    CLIENT_MOVED_AWAY(Side.CLIENT),
    REACHED_ANOTHER_WAY(Side.NEITHER),
    SAFETY_OR_STRENGTH(Side.NEITHER),
    NO_PLACES(Side.INSTITUTION),
    CONDITIONS_NOT_MET(Side.INSTITUTION),
    INSTITUTION_STOPPED(Side.INSTITUTION);

    public enum Side {
        CLIENT,
        INSTITUTION,
        NEITHER
    }

    final Side side;

    DropReason(Side side) {
        this.side = side;
    }
}
