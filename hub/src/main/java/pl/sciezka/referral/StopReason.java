package pl.sciezka.referral;

/// Why a referral is withdrawn or its support ends early (powód przerwania), grouped so that an early success is never
/// counted with failures. No reason names an illness: that would disclose health data.
enum StopReason {
    SENT_BY_MISTAKE(Group.PROBLEM, true),
    WRONG_RECEIVER(Group.PROBLEM, true),
    SUPPORT_NOT_AVAILABLE(Group.PROBLEM, false),
    CLIENT_ASKED(Group.CLIENT, false),
    CLIENT_STOPPED_COMING(Group.CLIENT, false),
    MOVED_AWAY(Group.SITUATION, false),
    OTHER_SUPPORT(Group.SITUATION, false),
    LIFE_CHANGED(Group.SITUATION, false),
    TOOK_WORK(Group.EARLY_SUCCESS, false),
    GOAL_REACHED(Group.EARLY_SUCCESS, false),
    OTHER(Group.OTHER, false);

    enum Group {
        PROBLEM,
        CLIENT,
        SITUATION,
        EARLY_SUCCESS,
        OTHER
    }

    private final Group group;
    private final boolean onlyBeforeStart;

    StopReason(Group group, boolean onlyBeforeStart) {
        this.group = group;
        this.onlyBeforeStart = onlyBeforeStart;
    }

    Group group() {
        return group;
    }

    boolean onlyBeforeStart() {
        return onlyBeforeStart;
    }

    boolean needsWords() {
        return this == OTHER;
    }
}
