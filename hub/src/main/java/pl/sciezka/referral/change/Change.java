package pl.sciezka.referral.change;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.kernel.WorkingDays;
import pl.sciezka.referral.ReferralId;
import pl.sciezka.referral.Support;

/// Proposed change of running support (propozycja zmiany wsparcia), from the receiver of a referral to its sender.
record Change(
        ChangeId id,
        ReferralId referral,
        Side sender,
        Side receiver,
        Wish wish,
        UUID clause,
        String cited,
        Instant proposedAt,
        StaffId proposedBy,
        LocalDate due,
        State state,
        @Nullable Ending ending,
        @Nullable Instant readAt) {

    /// Working days for an answer: a decision of this program; no law gives it.
    private static final int ANSWER_WITHIN = 5;

    enum Kind {
        /// przedłużenie
        EXTEND,
        /// zakończenie
        END,
        /// inne wsparcie
        OTHER
    }

    enum State {
        WAITING,
        ACCEPTED,
        DECLINED,
        WITHDRAWN
    }

    /// An institution and its own record of the person.
    record Side(InstitutionId institution, PersonId person) {}

    /// What is proposed: until or on a day, or another support; and why.
    record Wish(
            Kind kind, @Nullable LocalDate day, @Nullable Support support, String words) {}

    record Ending(Instant at, StaffId by, @Nullable String words) {}

    static LocalDate dueAfter(LocalDate today) {
        return WorkingDays.after(today, ANSWER_WITHIN);
    }

    boolean waits() {
        return state == State.WAITING;
    }

    boolean isProposedBy(InstitutionId some) {
        return receiver.institution().equals(some);
    }

    PersonId own(InstitutionId some) {
        return isProposedBy(some) ? receiver.person() : sender.person();
    }

    InstitutionId partnerOf(InstitutionId some) {
        return isProposedBy(some) ? sender.institution() : receiver.institution();
    }

    /// How it ended is news to this institution, and nobody there has read it.
    boolean isUnreadAt(InstitutionId some) {
        return readAt == null
                && switch (state) {
                    case ACCEPTED, DECLINED -> isProposedBy(some);
                    case WITHDRAWN -> !isProposedBy(some);
                    case WAITING -> false;
                };
    }

    @Override
    public String toString() {
        return "Change[" + id.value() + "]";
    }
}
