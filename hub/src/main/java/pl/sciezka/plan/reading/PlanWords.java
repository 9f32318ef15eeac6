package pl.sciezka.plan.reading;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.plan.joint.PlanChange;
import pl.sciezka.plan.step.ActionStage;
import pl.sciezka.plan.step.Author;
import pl.sciezka.plan.step.Barrier;
import pl.sciezka.plan.step.Commitment;
import pl.sciezka.plan.step.Edit;
import pl.sciezka.plan.step.Goal;
import pl.sciezka.plan.step.Owner;
import pl.sciezka.plan.step.PlanAction;
import pl.sciezka.plan.step.Why;
import pl.sciezka.shell.Ui;

/// Values of a plan as words for a page (słowa planu).
public record PlanWords(Ui ui, PlanHead head) {

    @Nullable
    public String of(@Nullable Object value) {
        return values().of(value);
    }

    public String owner(Owner owner) {
        return values().owner(owner);
    }

    public String person(StaffId staff) {
        return values().person(staff);
    }

    private PlanValues values() {
        return new PlanValues(ui::text, head.names(), head.open().plan().preview());
    }

    /// What there is to say about the state beyond its name; null when nothing.
    @Nullable
    public String since(PlanAction action) {
        return switch (action.state()) {
            case PlanAction.State.Proposed _, PlanAction.State.Agreed _ -> null;
            case PlanAction.State.InProgress(var since) -> ui.text("plan.since", ui.day(since));
            case PlanAction.State.Done(var on) -> ui.text("plan.done-on", ui.day(on));
            case PlanAction.State.PutOff(var ignored, var until, var reason) ->
                ui.text("plan.put-off-until", ui.day(until), ui.word(reason));
            case PlanAction.State.Dropped(var on, var reason) -> ui.day(on) + ": " + ui.word(reason);
        };
    }

    public String state(PlanAction action) {
        var more = since(action);
        return ui.word(action.stage()) + (more == null ? "" : " – " + more);
    }

    public String tone(ActionStage stage) {
        return switch (stage) {
            case PROPOSED, DROPPED -> "quiet";
            case AGREED -> "";
            case IN_PROGRESS -> "info";
            case DONE -> "good";
            case PUT_OFF -> "warn";
        };
    }

    public String promise(Commitment it) {
        var due = it.due() == null ? ui.text("plan.due.none") : ui.text("plan.due", ui.day(it.due()));
        return it.what() + ", " + owner(it.owner()) + ", " + due;
    }

    public String why(Why why) {
        return why.note().isEmpty() ? ui.word(why.reason()) : ui.word(why.reason()) + ": " + why.note();
    }

    public String state(PlanChange change) {
        return ui.text(
                switch (change.state()) {
                    case PlanChange.State.Gathered _ -> "plan.change.state.gathered";
                    case PlanChange.State.ToBeAgreed _ -> "plan.change.state.to-be-agreed";
                    case PlanChange.State.InForce _ -> "plan.change.state.in-force";
                    case PlanChange.State.Withdrawn _ -> "plan.change.state.withdrawn";
                    case PlanChange.State.Refused _ -> "plan.change.state.refused";
                });
    }

    public String tone(PlanChange change) {
        return switch (change.state()) {
            case PlanChange.State.Gathered _ -> "info";
            case PlanChange.State.ToBeAgreed _ -> "warn";
            case PlanChange.State.InForce _ -> "good";
            case PlanChange.State.Withdrawn _ -> "quiet";
            case PlanChange.State.Refused _ -> "bad";
        };
    }

    /// Whose change it is and whom it waits for, or how it ended.
    public String sentence(PlanChange change) {
        var by = author(change.by());
        return switch (change.state()) {
            case PlanChange.State.Gathered _ -> ui.text("plan.change.gathered", by);
            case PlanChange.State.ToBeAgreed(var since) ->
                ui.text("plan.change.to-be-agreed", by, ui.day(since), head.missing(ui, List.copyOf(change.missing())));
            case PlanChange.State.InForce(var on) -> ui.text("plan.change.in-force", by, ui.day(on));
            case PlanChange.State.Withdrawn(var who) -> ui.text("plan.change.withdrawn-by", by, author(who));
            case PlanChange.State.Refused(var party, var sentence, var ignored) ->
                ui.text("plan.change.refused-by", by, head.party(ui, party), sentence);
        };
    }

    public String of(Edit edit) {
        var steps = head.open().plan().preview();
        return switch (edit) {
            case Edit.AddBarrier it -> ui.text("plan.edit.add", it.name());
            case Edit.AddGoal it -> ui.text("plan.edit.add", it.text());
            case Edit.AddAction it -> ui.text("plan.edit.add", it.commitment().what());
            case Edit.ChangeAction it -> ui.text("plan.edit.change", it.after().what());
            case Edit.RewordGoal it -> ui.text("plan.edit.change", it.text());
            case Edit.RemoveAction it ->
                removed(steps.action(it.id()).map(a -> a.commitment().what()));
            case Edit.RemoveGoal it -> removed(steps.goal(it.id()).map(Goal::text));
            case Edit.RemoveBarrier it -> removed(steps.barrier(it.id()).map(Barrier::name));
        };
    }

    private String removed(Optional<String> name) {
        return ui.text("plan.edit.remove", name.orElse(ui.text("plan.somebody")));
    }

    public String author(Author by) {
        return values().person(by.staff()) + ", " + head.names().of(by.institution()) + ", " + ui.day(by.on());
    }
}
