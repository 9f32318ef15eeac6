package pl.sciezka.plan.board;

import org.springframework.stereotype.Component;
import pl.sciezka.plan.joint.Move;
import pl.sciezka.plan.joint.Moving;
import pl.sciezka.plan.reading.OpenPlan;
import pl.sciezka.plan.reading.PlanRoom;
import pl.sciezka.plan.step.ActionId;

/// Moves a card of the board, if the rules let it.
@Component
class MoveAction {

    private final PlanRoom room;

    MoveAction(PlanRoom room) {
        this.room = room;
    }

    Moving.Result move(OpenPlan open, ActionId action, Move move) {
        var result = new Moving(open.plan(), open.author()).move(action, move);
        if (result instanceof Moving.Result.Moved(var told)) room.keep(open, told);
        return result;
    }
}
