package pl.sciezka.referral.answer;

import java.util.List;
import pl.sciezka.referral.board.Wording;
import pl.sciezka.referral.course.DeclineReason;
import pl.sciezka.referral.ground.Names;
import pl.sciezka.shell.Option;
import pl.sciezka.shell.Ui;

/// One field of a step's form (pole formularza). Its words: `referral.<move>.<name>`, of a numbered one without number.
record StepField(String name, Kind kind, List<? extends Enum<?>> choices, boolean optional) {

    enum Kind {
        DAY,
        LINE,
        WORDS,
        CHOICE
    }

    static final int LONGEST = 1000;

    static StepField day(String name) {
        return new StepField(name, Kind.DAY, List.of(), false);
    }

    static StepField line(String name) {
        return new StepField(name, Kind.LINE, List.of(), false);
    }

    static StepField words(String name) {
        return new StepField(name, Kind.WORDS, List.of(), false);
    }

    static StepField choice(String name, List<? extends Enum<?>> choices) {
        return new StepField(name, Kind.CHOICE, choices, false);
    }

    StepField orNothing() {
        return new StepField(name, kind, choices, true);
    }

    List<Option> options(Ui ui, Names names) {
        return choices.stream()
                .map(it -> new Option(
                        it.name(),
                        Wording.word(ui, it, names),
                        it instanceof DeclineReason reason ? Wording.effect(ui, reason) : null))
                .toList();
    }

    /// `sentence-2` → `sentence`
    String word() {
        return name.replaceAll("-\\d+$", "");
    }
}
