package pl.sciezka.exchange.notice;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.Typed;

/// The form of a notice as typed; every field may be empty. `why`: the reason of a correction.
record NoticeTyped(
        @Nullable String day,
        @Nullable String reason,
        @Nullable String detail,
        @Nullable String words,
        @Nullable String why) {

    /// What is told happened; what lies ahead is told when it is certain, and that is seldom a quarter before.
    static final int FARTHEST_DAYS = 90;

    static NoticeTyped of(Content it, String day) {
        return new NoticeTyped(day, it.reason() == null ? null : it.reason().name(), it.detail(), it.words(), null);
    }

    FormErrors errors(NoticeKind kind, LocalDate today, boolean correcting) {
        var on = Typed.day(day);
        return FormErrors.collect()
                .when(on.isEmpty(), "day", "exchange.error.day")
                .when(
                        on.filter(it -> it.isAfter(today.plusDays(FARTHEST_DAYS)))
                                .isPresent(),
                        "day",
                        "exchange.error.far")
                .when(on.filter(it -> it.isBefore(today.minusYears(1))).isPresent(), "day", "exchange.error.old")
                .when(kind.asksReason() && chosenReason().isEmpty(), "reason", "exchange.error.reason")
                .when(
                        kind.asksDetail() && Typed.text(detail).isEmpty(),
                        "detail",
                        "exchange.error.detail." + kind.detail())
                .when(Typed.text(detail).length() > Content.LONGEST_DETAIL, "detail", "exchange.error.detail-long")
                .when(Typed.text(words).length() > Content.LONGEST_WORDS, "words", "exchange.error.words-long")
                .when(correcting && Typed.text(why).isEmpty(), "why", "exchange.error.why")
                .when(Typed.text(why).length() > Content.LONGEST_WORDS, "why", "exchange.error.words-long")
                .done();
    }

    /// Only what this kind tells; call it without errors.
    Content content(NoticeKind kind) {
        return new Content(
                kind,
                Typed.day(day).orElseThrow(),
                kind.asksReason() ? chosenReason().orElseThrow() : null,
                kind.asksDetail() ? Typed.text(detail) : null,
                Typed.orNull(words));
    }

    private Optional<EndReason> chosenReason() {
        for (var it : EndReason.values()) if (it.name().equals(reason)) return Optional.of(it);
        return Optional.empty();
    }
}
