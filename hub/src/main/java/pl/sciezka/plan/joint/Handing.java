package pl.sciezka.plan.joint;

import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.plan.joint.Happening.Kind;
import pl.sciezka.plan.step.Author;

/// Passing on what an institution holds in a plan beside its own unfinished actions (przekazanie planu): to whom it
/// asked when it leads, which then leads; to the lead when it does not. Whoever takes over says so himself.
public class Handing {

    private final JointPlan plan;
    private final InstitutionId giver;

    public Handing(JointPlan plan, InstitutionId giver) {
        this.plan = plan;
        this.giver = giver;
    }

    public sealed interface Result {
        record Done(Told told) implements Result {}

        record Impossible(Because reason) implements Result {}
    }

    public enum Because {
        PLAN_OVER,
        NOTHING_HELD,
        NOT_TO_THEM
    }

    public boolean leads() {
        return plan.lead().equals(giver);
    }

    /// Barriers, goals, finished actions and changes that would go with it.
    public long held() {
        var changes = plan.changes().stream()
                .filter(it -> it.holder(plan.lead()).equals(giver))
                .count();
        return plan.steps().heldBy(giver, plan.lead()) + changes;
    }

    public boolean possible() {
        return !plan.over() && (leads() || held() > 0);
    }

    /// A new lead has not agreed to the plan as its lead: while the plan is being agreed, it is asked anew.
    public Result takenOver(Author taker) {
        if (plan.over()) return no(Because.PLAN_OVER);
        if (!possible()) return no(Because.NOTHING_HELD);
        if (taker.institution().equals(giver)) return no(Because.NOT_TO_THEM);
        if (!leads() && !plan.lead().equals(taker.institution())) return no(Because.NOT_TO_THEM);
        var passed = plan.leftBy(giver, taker.institution(), taker);
        if (!leads()) return new Result.Done(Told.of(passed, Happening.of(Kind.PART_LEFT_TO_LEAD, giver)));
        var asked = plan.beforeAgreement() ? passed.withoutAgreementOf(taker.institution()) : passed;
        return new Result.Done(Told.of(asked, Happening.of(Kind.LEAD_PASSED, taker.institution(), giver)));
    }

    private static Result no(Because reason) {
        return new Result.Impossible(reason);
    }
}
