package pl.sciezka.exchange.question;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.sciezka.exchange.question.AnswerKind.Beside;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.Typed;

/// The form of an answer as typed. `signature`: only where a partner without an account answers.
record AnswerTyped(
        @Nullable String answer,
        @Nullable String day,
        @Nullable String detail,
        @Nullable String words,
        @Nullable String signature) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    static AnswerTyped empty() {
        return new AnswerTyped(null, null, null, null, null);
    }

    static AnswerTyped suggested(Answer it) {
        return new AnswerTyped(
                it.kind().name(), it.day() == null ? null : DAY.format(it.day()), it.detail(), it.words(), null);
    }

    FormErrors errors(QuestionKind kind, LocalDate today, boolean byLink) {
        var chosen = chosen(kind);
        var beside = chosen.map(AnswerKind::beside).orElse(Beside.NOTHING);
        var since = Typed.day(day);
        return FormErrors.collect()
                .when(chosen.isEmpty(), "answer", "exchange.error.answer")
                .when(beside == Beside.DAY && since.isEmpty(), "day", "exchange.error.since")
                .when(
                        beside == Beside.DAY
                                && since.filter(it -> it.isAfter(today)).isPresent(),
                        "day",
                        "exchange.error.future")
                .when(
                        beside == Beside.DETAIL && Typed.text(detail).isEmpty(),
                        "detail",
                        "exchange.error.detail.BENEFIT")
                .when(
                        Typed.text(detail).length() > Answer.LONGEST_DETAIL,
                        "detail",
                        "exchange.error.answer-detail-long")
                .when(beside == Beside.WORDS && Typed.text(words).isEmpty(), "words", "exchange.error.answer-words")
                .when(Typed.text(words).length() > Answer.LONGEST_WORDS, "words", "exchange.error.answer-long")
                .when(byLink && Typed.text(signature).isEmpty(), "signature", "exchange.error.signature")
                .when(
                        Typed.text(signature).length() > Answer.LONGEST_SIGNATURE,
                        "signature",
                        "exchange.error.signature-long")
                .done();
    }

    /// Call it without errors. What does not belong to the chosen answer is left out.
    Answer given(QuestionKind kind, @Nullable StaffId by) {
        var chosen = chosen(kind).orElseThrow();
        return new Answer(
                chosen,
                chosen.beside() == Beside.DAY ? Typed.day(day).orElseThrow() : null,
                chosen.beside() == Beside.DETAIL ? Typed.text(detail) : null,
                Typed.orNull(words),
                by,
                by == null ? Typed.text(signature) : null);
    }

    private Optional<AnswerKind> chosen(QuestionKind kind) {
        return kind.answers().stream().filter(it -> it.name().equals(answer)).findFirst();
    }
}
