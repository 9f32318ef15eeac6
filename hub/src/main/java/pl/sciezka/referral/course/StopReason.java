package pl.sciezka.referral.course;

/// Why a referral is withdrawn or its support ends early (powód przerwania), grouped so that an early success is never
/// counted with failures. No reason names an illness: that would disclose health data.
public enum StopReason {
    SENT_BY_MISTAKE(StopGroup.PROBLEM, true),
    WRONG_RECEIVER(StopGroup.PROBLEM, true),
    SUPPORT_NOT_AVAILABLE(StopGroup.PROBLEM, false),
    CLIENT_ASKED(StopGroup.CLIENT, false),
    CLIENT_STOPPED_COMING(StopGroup.CLIENT, false),
    MOVED_AWAY(StopGroup.SITUATION, false),
    OTHER_SUPPORT(StopGroup.SITUATION, false),
    LIFE_CHANGED(StopGroup.SITUATION, false),
    TOOK_WORK(StopGroup.EARLY_SUCCESS, false),
    GOAL_REACHED(StopGroup.EARLY_SUCCESS, false),
    OTHER(StopGroup.OTHER, false);

    enum StopGroup {
        PROBLEM,
        CLIENT,
        SITUATION,
        EARLY_SUCCESS,
        OTHER
    }

    private final StopGroup group;
    private final boolean onlyBeforeStart;

    StopReason(StopGroup group, boolean onlyBeforeStart) {
        this.group = group;
        this.onlyBeforeStart = onlyBeforeStart;
    }

    StopGroup group() {
        return group;
    }

    public boolean onlyBeforeStart() {
        return onlyBeforeStart;
    }

    boolean needsWords() {
        return this == OTHER;
    }
}
