package pl.sciezka.exchange.question;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.StaffId;

/// Answer (odpowiedź) to a question. `signed`: who answered by a one-time link, as typed there; else `by`.
record Answer(
        AnswerKind kind,
        @Nullable LocalDate day,
        @Nullable String detail,
        @Nullable String words,
        @Nullable StaffId by,
        @Nullable String signed) {

    static final int LONGEST_DETAIL = 120;
    static final int LONGEST_WORDS = 600;
    static final int LONGEST_SIGNATURE = 80;

    @Override
    public String toString() {
        return "Answer[" + kind + "]";
    }
}
