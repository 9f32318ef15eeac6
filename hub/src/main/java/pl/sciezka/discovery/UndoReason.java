package pl.sciezka.discovery;

import pl.sciezka.client.LeaveReason;

/// Why staff undo a link (powód rozwiązania).
enum UndoReason {
    WRONG_PERSON(LeaveReason.WRONG_PERSON),
    CLIENT_OBJECTED(LeaveReason.CLIENT_OBJECTED),
    SERVICE_ENDED(LeaveReason.SERVICE_ENDED),
    PROTECTION(LeaveReason.PROTECTION);

    private final LeaveReason asLeaving;

    UndoReason(LeaveReason asLeaving) {
        this.asLeaving = asLeaving;
    }

    LeaveReason asLeaving() {
        return asLeaving;
    }
}
