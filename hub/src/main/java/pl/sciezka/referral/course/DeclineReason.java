package pl.sciezka.referral.course;

import static pl.sciezka.referral.course.DeclineReason.RefusalSide.*;
import static pl.sciezka.referral.course.Effect.Decider.*;
import static pl.sciezka.referral.course.Effect.NextStep.*;

import java.time.LocalDate;
import pl.sciezka.referral.course.Effect.Pause;

/// Why a referral is declined (powód odmowy): each reason says on whose side it lies and what it causes, so that
/// refusals by clients and by institutions are counted apart. No reason takes a benefit or a status away: whether lack
/// of cooperation has consequences is a separate, discretionary decision (ustawa o pomocy społecznej, art. 11 ust. 2).
public enum DeclineReason {
    CLIENT_DOES_NOT_WANT(CLIENT, new Effect(Pause.days(14), TALK_WITH_CLIENT, SENDERS_PRACTITIONER)),
    CLIENT_NOT_REACHED(CLIENT, new Effect(Pause.none(), CHECK_CONTACT, SENDERS_PRACTITIONER)),
    CLIENT_DID_NOT_COME(CLIENT, new Effect(Pause.none(), TALK_WITH_CLIENT, SENDERS_PRACTITIONER)),
    CLIENT_HAS_OTHER_SUPPORT(CLIENT, new Effect(Pause.days(30), ASK_AGAIN, SENDERS_PRACTITIONER)),
    CLIENT_TOOK_WORK(CLIENT, new Effect(Pause.none(), UPDATE_PLAN, SENDERS_PRACTITIONER)),
    CONDITIONS_NOT_MET(CONDITIONS, new Effect(Pause.untilReassessed(), REASSESS, SENDERS_PRACTITIONER)),
    PAPERS_MISSING(CONDITIONS, new Effect(Pause.none(), COMPLETE_PAPERS, SENDERS_PRACTITIONER)),
    NOT_OUR_TASK(INSTITUTION, new Effect(Pause.none(), REFER_ELSEWHERE, SENDERS_PRACTITIONER)),
    NOBODY_TO_SERVE(INSTITUTION, new Effect(Pause.days(30), ASK_AGAIN, BOTH_COORDINATORS)),
    NO_PLACES(PLACES, new Effect(Pause.days(30), ASK_AGAIN, SENDERS_PRACTITIONER)),
    HEALTH_OR_SAFETY(SAFETY, new Effect(Pause.none(), MEET_TOGETHER, BOTH_COORDINATORS)),
    OTHER(INSTITUTION, new Effect(Pause.none(), MEET_TOGETHER, BOTH_COORDINATORS));

    /// On whose side a refusal lies (strona).
    enum RefusalSide {
        CLIENT,
        CONDITIONS,
        INSTITUTION,
        PLACES,
        /// never held against the client
        SAFETY
    }

    private final RefusalSide side;
    private final Effect effect;

    DeclineReason(RefusalSide side, Effect effect) {
        this.side = side;
        this.effect = effect;
    }

    public RefusalSide side() {
        return side;
    }

    public Effect effect() {
        return effect;
    }

    /// Only a reason without a word of its own needs words.
    boolean needsWords() {
        return this == OTHER;
    }

    /// Whether another referral to the same receiver should wait on that day; advice, never a block.
    public boolean advisesToWait(LocalDate declined, LocalDate today) {
        return effect.pause().lasts(declined, today);
    }
}
