package pl.sciezka.plan.joint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Set;
import pl.sciezka.plan.joint.Happening.Kind;
import pl.sciezka.plan.step.Author;
import pl.sciezka.plan.step.Edit;

/// Agreeing to one change of an agreed plan (uzgadnianie zmiany); the rest of the plan stays agreed.
public class AgreeingToChange {

    private final JointPlan plan;
    private final PlanChange change;
    private final Author by;

    public AgreeingToChange(JointPlan plan, PlanChange change, Author by) {
        this.plan = plan;
        this.change = change;
        this.by = by;
    }

    public sealed interface Result {
        record Done(Told told) implements Result {}

        record Impossible(Because reason) implements Result {}
    }

    public enum Because {
        WRONG_STATE,
        PLAN_RESTS,
        NOT_SETTLED,
        NOT_A_PARTY,
        IN_FUTURE,
        NOT_YOURS
    }

    /// Proposing is agreeing: the own institution has agreed with it.
    public Result putForward() {
        if (plan.resting()) return no(Because.PLAN_RESTS);
        if (!change.gathered()) return no(Because.WRONG_STATE);
        if (!own()) return no(Because.NOT_YOURS);
        if (!settled()) return no(Because.NOT_SETTLED);
        var agreement = new Agreement(new Party.Institution(by.institution()), by.on(), by, plan.content());
        var needed = Parties.ofChange(by, change.edits(), plan.steps());
        var next = plan.with(change.id(), it -> it.putForward(needed, agreement));
        return done(next, Happening.of(Kind.CHANGE_PUT_FORWARD, change.number(), by.institution()));
    }

    public Result agree(Party party, LocalDate signed) {
        if (plan.resting()) return no(Because.PLAN_RESTS);
        if (!(change.state() instanceof PlanChange.State.ToBeAgreed)) return no(Because.WRONG_STATE);
        if (!change.missing().contains(party) || !party.answeredBy(by.institution())) return no(Because.NOT_A_PARTY);
        if (signed.isAfter(by.on())) return no(Because.IN_FUTURE);
        var agreed = change.agreed(new Agreement(party, signed, by, plan.content()));
        var told = Told.of(
                plan.with(change.id(), _ -> agreed),
                switch (party) {
                    case Party.Client _ -> Happening.of(Kind.CLIENT_AGREED_TO_CHANGE, change.number(), signed);
                    case Party.Institution(var id) ->
                        Happening.of(Kind.INSTITUTION_AGREED_TO_CHANGE, change.number(), id);
                });
        return new Result.Done(agreed.missing().isEmpty() ? bringIntoForce(told) : told);
    }

    public Result refuse(Party party, String sentence) {
        if (!(change.state() instanceof PlanChange.State.ToBeAgreed)) return no(Because.WRONG_STATE);
        if (!change.needed().contains(party) || !party.answeredBy(by.institution())) return no(Because.NOT_A_PARTY);
        var refused = plan.with(change.id(), it -> it.in(new PlanChange.State.Refused(party, sentence, by)));
        return done(
                refused,
                switch (party) {
                    case Party.Client _ -> Happening.of(Kind.CLIENT_REFUSED_CHANGE, change.number(), sentence);
                    case Party.Institution(var id) ->
                        Happening.of(Kind.INSTITUTION_REFUSED_CHANGE, change.number(), id, sentence);
                });
    }

    /// What was only gathered has been seen by nobody as a promise and leaves no sentence, only its trace.
    public Result withdraw() {
        if (!change.open()) return no(Because.WRONG_STATE);
        if (!own()) return no(Because.NOT_YOURS);
        var next = plan.with(change.id(), it -> it.in(new PlanChange.State.Withdrawn(by)));
        return change.gathered()
                ? new Result.Done(Told.of(next))
                : done(next, Happening.of(Kind.CHANGE_WITHDRAWN, change.number(), by.institution()));
    }

    private Told bringIntoForce(Told told) {
        var happenings = new ArrayList<Happening>();
        var steps = plan.steps();
        for (var edit : change.edits()) {
            happenings.add(EditSentences.of(edit, steps));
            steps = steps.with(edit, change.by());
        }
        var actions = steps.actions().stream()
                .map(it -> it.removed() ? it : it.agreed(by.on()))
                .toList();
        happenings.addFirst(Happening.of(Kind.CHANGE_IN_FORCE, change.number()));
        var next = told.plan()
                .withContent(steps.actions(actions), Set.of())
                .with(change.id(), it -> it.in(new PlanChange.State.InForce(by.on())));
        return new Told(next, told.happenings()).and(happenings);
    }

    private boolean settled() {
        return change.edits().stream().allMatch(it -> switch (it) {
            case Edit.AddAction add -> add.commitment().settled();
            case Edit.ChangeAction changed -> changed.after().settled();
            case Edit.AddBarrier _, Edit.AddGoal _, Edit.RewordGoal _ -> true;
            case Edit.RemoveAction _, Edit.RemoveGoal _, Edit.RemoveBarrier _ -> true;
        });
    }

    private boolean own() {
        return change.holder(plan.lead()).equals(by.institution());
    }

    private static Result done(JointPlan plan, Happening happening) {
        return new Result.Done(Told.of(plan, happening));
    }

    private static Result no(Because reason) {
        return new Result.Impossible(reason);
    }
}
