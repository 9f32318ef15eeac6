package pl.sciezka.plan.joint;

import java.util.List;

/// Something that happened to a plan (zdarzenie), as a sentence key with its data: `history.plan.<KIND>.<audience>` for
/// client, staff and archive. Data are texts of steps, days, ids of institutions and staff, numbers and codes; names
/// are put in when the sentence is written.
public record Happening(Kind kind, List<Object> data) {

    public enum Kind {
        PLAN_STARTED,
        PLAN_STARTED_FROM_SKELETON,
        BARRIER_ADDED,
        GOAL_ADDED,
        ACTION_ADDED,
        ACTION_CHANGED,
        PERSON_NAMED,
        PERSON_TAKEN_OFF,
        PEOPLE_NAMED,
        GOAL_REWORDED,
        ACTION_REMOVED,
        GOAL_REMOVED,
        BARRIER_REMOVED,
        PLAN_PUT_FORWARD,
        CLIENT_AGREED,
        INSTITUTION_AGREED,
        CLIENT_AGREEMENT_LAPSED,
        INSTITUTION_AGREEMENT_LAPSED,
        PLAN_AGREED,
        CLIENT_REFUSED,
        INSTITUTION_REFUSED,
        CHANGE_PUT_FORWARD,
        CLIENT_AGREED_TO_CHANGE,
        INSTITUTION_AGREED_TO_CHANGE,
        CHANGE_IN_FORCE,
        CLIENT_REFUSED_CHANGE,
        INSTITUTION_REFUSED_CHANGE,
        CHANGE_WITHDRAWN,
        ACTION_BACK_TO_AGREED,
        ACTION_STARTED,
        ACTION_DONE,
        ACTION_PUT_OFF,
        ACTION_DROPPED,
        ACTION_REOPENED,
        BARRIER_WORKED_ON,
        BARRIER_LIFTED,
        BARRIER_RETURNED,
        GOAL_ENDED,
        DOCUMENT_LINKED,
        DOCUMENT_UNLINKED,
        PLAN_SUSPENDED,
        PLAN_RESUMED,
        PLAN_CLOSED,
        PLAN_REOPENED,
        PLAN_FROZEN,
        LEAD_PASSED,
        PART_LEFT_TO_LEAD
    }

    public Happening {
        data = List.copyOf(data);
    }

    public static Happening of(Kind kind, Object... data) {
        return new Happening(kind, List.of(data));
    }
}
