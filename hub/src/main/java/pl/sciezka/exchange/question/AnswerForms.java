package pl.sciezka.exchange.question;

import java.util.List;
import pl.sciezka.shell.Option;
import pl.sciezka.shell.Ui;

/// What the form of an answer offers.
final class AnswerForms {

    private AnswerForms() {}

    static List<Option> options(Ui ui, QuestionKind kind) {
        return kind.answers().stream()
                .map(it -> new Option(it.name(), ui.word(it)))
                .toList();
    }

    static boolean asks(QuestionKind kind, AnswerKind.Beside beside) {
        return kind.answers().stream().anyMatch(it -> it.beside() == beside);
    }

    static boolean asksDay(QuestionKind kind) {
        return asks(kind, AnswerKind.Beside.DAY);
    }

    static boolean asksDetail(QuestionKind kind) {
        return asks(kind, AnswerKind.Beside.DETAIL);
    }
}
