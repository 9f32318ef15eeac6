package pl.sciezka.plan.board;

import java.util.List;
import java.util.stream.Stream;
import pl.sciezka.plan.reading.Names;
import pl.sciezka.plan.reading.OpenPlan;
import pl.sciezka.plan.reading.PlanHead;
import pl.sciezka.plan.step.ActionStage;
import pl.sciezka.plan.step.Barrier;
import pl.sciezka.plan.step.Goal;
import pl.sciezka.plan.step.Tailoring;

/// A plan drawn for one reader (obraz planu): barriers with goals, and each action as a card. Open changes are marked
/// on what is agreed, because nothing of them counts yet.
public record PlanPicture(OpenPlan open, Names names, List<Row> rows) {

    public record Row(Barrier barrier, List<GoalLine> goals) {

        List<Card> in(ActionStage stage) {
            return cards().stream().filter(it -> it.action().stage() == stage).toList();
        }

        List<Card> cards() {
            return goals.stream().flatMap(it -> it.cards().stream()).toList();
        }
    }

    public record GoalLine(Goal goal, List<Card> cards) {}

    public static PlanPicture of(PlanHead head) {
        return of(head.open(), head.names());
    }

    public static PlanPicture of(OpenPlan open, Names names) {
        return new PlanDrawing(open, names).picture();
    }

    public List<Card> cards() {
        return rows.stream().flatMap(it -> it.cards().stream()).toList();
    }

    long count(ActionStage stage) {
        return cards().stream().filter(it -> it.action().stage() == stage).count();
    }

    /// Columns worth showing: those of ordinary work always, the others only when a card lies there.
    List<ActionStage> columns() {
        return Stream.of(ActionStage.values())
                .filter(it -> switch (it) {
                    case AGREED, IN_PROGRESS, DONE, PUT_OFF -> true;
                    case PROPOSED, DROPPED -> count(it) > 0;
                })
                .toList();
    }

    Tailoring tailoring() {
        return Tailoring.of(open.plan().steps());
    }
}
