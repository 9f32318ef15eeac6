package pl.sciezka.exchange.notice;

import pl.sciezka.kernel.DataGroup;
import pl.sciezka.kernel.InstitutionKind;

/// What changed (rodzaj zmiany), and by the clause of which data group it may be told. A labour office alone registers.
public enum NoticeKind {
    REGISTERED(DataGroup.EMPLOYMENT, Detail.NONE),
    DEREGISTERED(DataGroup.EMPLOYMENT, Detail.REASON),
    TOOK_WORK(DataGroup.EMPLOYMENT, Detail.NONE),
    BENEFIT_GRANTED(DataGroup.BENEFITS, Detail.BENEFIT),
    BENEFIT_CHANGED(DataGroup.BENEFITS, Detail.BENEFIT),
    BENEFIT_ENDED(DataGroup.BENEFITS, Detail.BENEFIT),
    /// where to is the receiver's to see on the card, if a clause opens the address
    MOVED(DataGroup.CONTACT, Detail.GMINA),
    /// kontrakt socjalny: an agreement on a path, so it is told by the clause that opens the plan
    CONTRACT_SIGNED(DataGroup.PLAN, Detail.NONE),
    /// did not come to what the plan or an invitation asked for
    NO_SHOW(DataGroup.PLAN, Detail.NONE);

    /// What is said beside kind and day: always a value of a closed set or a short name, never a story.
    enum Detail {
        NONE,
        REASON,
        BENEFIT,
        GMINA
    }

    private final DataGroup group;
    private final Detail detail;

    NoticeKind(DataGroup group, Detail detail) {
        this.group = group;
        this.detail = detail;
    }

    public DataGroup group() {
        return group;
    }

    Detail detail() {
        return detail;
    }

    boolean asksReason() {
        return detail == Detail.REASON;
    }

    boolean asksDetail() {
        return detail == Detail.BENEFIT || detail == Detail.GMINA;
    }

    boolean mayBeToldBy(InstitutionKind sender) {
        return sender == InstitutionKind.PUP || this != REGISTERED && this != DEREGISTERED;
    }
}
