package pl.sciezka.exchange.question;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.StaffId;

/// Question about a client (pytanie): who asks whom, on which clause the answer will rest, by when. `holderPerson` is
/// null when a partner without an account is asked by a link. `answer` is null until there is one, and when the asker's
/// clause ended.
record Question(
        QuestionId id,
        InstitutionId asker,
        PersonId askerPerson,
        InstitutionId holder,
        @Nullable PersonId holderPerson,
        QuestionKind kind,
        String cited,
        boolean onConsent,
        @Nullable String words,
        Instant askedAt,
        StaffId askedBy,
        LocalDate due,
        State state,
        @Nullable Instant answeredAt,
        @Nullable Instant readAt,
        @Nullable Answer answer) {

    static final int LONGEST_WORDS = 300;

    enum State {
        OPEN,
        ANSWERED,
        WITHDRAWN
    }

    boolean open() {
        return state == State.OPEN;
    }

    boolean byLink() {
        return holderPerson == null;
    }

    /// The record of the person at one of the two.
    @Nullable
    PersonId personOf(InstitutionId institution) {
        return institution.equals(asker) ? askerPerson : holderPerson;
    }

    String path() {
        return "/questions/" + id.value();
    }

    @Override
    public String toString() {
        return "Question[" + id.value() + "]";
    }
}
