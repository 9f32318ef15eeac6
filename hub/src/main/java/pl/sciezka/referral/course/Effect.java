package pl.sciezka.referral.course;

import java.time.LocalDate;

/// What a refusal causes (skutek odmowy): how long to wait, what to do next, who decides.
public record Effect(Pause pause, NextStep next, Decider decides) {

    /// How long not to ask the same receiver again (przerwa).
    public sealed interface Pause {

        record None() implements Pause {}

        record Days(int days) implements Pause {}

        record UntilReassessed() implements Pause {}

        static Pause none() {
            return new None();
        }

        static Pause days(int days) {
            return new Days(days);
        }

        static Pause untilReassessed() {
            return new UntilReassessed();
        }

        default boolean lasts(LocalDate declined, LocalDate today) {
            return switch (this) {
                case None _ -> false;
                case Days it -> today.isBefore(declined.plusDays(it.days()));
                case UntilReassessed _ -> true;
            };
        }
    }

    /// The step that follows (co dalej).
    enum NextStep {
        TALK_WITH_CLIENT,
        CHECK_CONTACT,
        ASK_AGAIN,
        UPDATE_PLAN,
        REASSESS,
        COMPLETE_PAPERS,
        REFER_ELSEWHERE,
        MEET_TOGETHER
    }

    /// Who decides on it (kto decyduje).
    enum Decider {
        SENDERS_PRACTITIONER,
        BOTH_COORDINATORS
    }
}
