package pl.sciezka.plan.edit;

import org.springframework.stereotype.Component;
import pl.sciezka.plan.joint.EditProblem;
import pl.sciezka.plan.joint.Editing;
import pl.sciezka.plan.joint.PlanChange;
import pl.sciezka.plan.reading.OpenPlan;
import pl.sciezka.plan.reading.PlanRoom;
import pl.sciezka.plan.step.Edit;

/// Makes one edit: at once in a plan that is not agreed yet, into the own change afterwards.
@Component
public class EditPlan {

    private final PlanRoom room;

    EditPlan(PlanRoom room) {
        this.room = room;
    }

    public Editing.Result edit(OpenPlan open, Edit edit) {
        return kept(open, new Editing(open.plan(), open.author()).edit(edit));
    }

    public Editing.Result takeOut(OpenPlan open, PlanChange change, int index) {
        if (!change.by().institution().equals(open.us()))
            return new Editing.Result.Impossible(EditProblem.of(EditProblem.Because.STEP_GONE));
        return kept(open, new Editing(open.plan(), open.author()).takeOut(change, index));
    }

    private Editing.Result kept(OpenPlan open, Editing.Result result) {
        switch (result) {
            case Editing.Result.Edited(var told) -> room.keep(open, told);
            case Editing.Result.Gathered gathered -> room.keep(open, gathered.told());
            case Editing.Result.Impossible _ -> {}
        }
        return result;
    }
}
