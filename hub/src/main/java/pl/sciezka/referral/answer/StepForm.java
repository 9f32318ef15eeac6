package pl.sciezka.referral.answer;

import static pl.sciezka.referral.answer.StepField.choice;
import static pl.sciezka.referral.answer.StepField.day;
import static pl.sciezka.referral.answer.StepField.line;
import static pl.sciezka.referral.answer.StepField.words;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.sciezka.referral.course.DeclineReason;
import pl.sciezka.referral.course.DesiredOutcome;
import pl.sciezka.referral.course.Move;
import pl.sciezka.referral.course.Onward;
import pl.sciezka.referral.course.Referral;
import pl.sciezka.referral.course.Report.Achievement;
import pl.sciezka.referral.course.Report.CarriesOn;
import pl.sciezka.referral.course.State;
import pl.sciezka.referral.course.StopReason;
import pl.sciezka.referral.ground.Names;
import pl.sciezka.shell.Ui;
/// What a step asks for (formularz kroku): its fields, in order.

record StepForm(Move move, List<StepField> fields) {

    StepForm {
        fields = List.copyOf(fields);
    }

    static StepForm of(Move move, Referral referral) {
        return new StepForm(
                move,
                switch (move) {
                    case ACCEPT -> List.of(day("start").orNothing(), line("firstStep"));
                    case DECLINE -> decline(referral.state());
                    case START -> List.of(day("day"), day("until"));
                    case POSTPONE, EXTEND -> List.of(day("day"), words("why"));
                    case END -> List.of(day("day"));
                    case WITHDRAW ->
                        List.of(
                                choice("reason", List.of(StopReason.values())),
                                words("words").orNothing());
                    case END_EARLY ->
                        List.of(
                                choice(
                                        "reason",
                                        Stream.of(StopReason.values())
                                                .filter(it -> !it.onlyBeforeStart())
                                                .toList()),
                                words("words").orNothing());
                    case REPORT -> report(referral.request().outcomes());
                    case CLOSE -> close(referral.state());
                    case REOPEN -> List.of(words("why"));
                });
    }

    /// Once it had accepted, the receiver also says what instead.
    private static List<StepField> decline(State state) {
        var instead = words("instead");
        return List.of(
                choice("reason", List.of(DeclineReason.values())),
                words("words").orNothing(),
                state instanceof State.Taken ? instead : instead.orNothing());
    }

    private static List<StepField> report(List<DesiredOutcome> desired) {
        var fields = new ArrayList<StepField>();
        for (var outcome : desired) {
            fields.add(choice("achievement-" + outcome.number(), List.of(Achievement.values())));
            fields.add(words("sentence-" + outcome.number()));
        }
        fields.add(words("staysOpen").orNothing());
        fields.add(choice("carriesOn", List.of(CarriesOn.values())));
        return fields;
    }

    /// Who learns of a withdrawal only confirms it: the sender carries on.
    private static List<StepField> close(State state) {
        return state instanceof State.Withdrawn ? List.of() : List.of(choice("onward", List.of(Onward.values())));
    }

    String label(Ui ui, StepField field) {
        return ui.text("referral." + move.path() + "." + field.word());
    }

    @Nullable
    String hint(Ui ui, StepField field, Names names) {
        var key = "referral." + move.path() + "." + field.word() + ".hint";
        var text = ui.text(key, names.sender(), names.receiver());
        return text.equals(key) || text.isEmpty() ? null : text;
    }
}
