package pl.sciezka.exchange.notice;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a notice tells (treść): kind, since which day, and its detail: a reason, the name of a benefit or of a gmina.
record Content(
        NoticeKind kind,
        LocalDate day,
        @Nullable EndReason reason,
        @Nullable String detail,
        @Nullable String words) {

    static final int LONGEST_DETAIL = 80;
    static final int LONGEST_WORDS = 300;

    @Override
    public String toString() {
        return "Content[" + kind + "]";
    }
}
