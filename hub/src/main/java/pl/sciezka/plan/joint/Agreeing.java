package pl.sciezka.plan.joint;

import java.time.LocalDate;
import java.util.List;
import pl.sciezka.plan.joint.Happening.Kind;
import pl.sciezka.plan.step.Author;
import pl.sciezka.plan.step.PlanAction;

/// Agreeing to a plan (uzgadnianie planu) as a whole, before it begins.
public class Agreeing {

    private final JointPlan plan;
    private final Author by;

    public Agreeing(JointPlan plan, Author by) {
        this.plan = plan;
        this.by = by;
    }

    public sealed interface Result {
        record Done(Told told) implements Result {}

        record Impossible(Because reason, List<PlanAction> because) implements Result {}
    }

    public enum Because {
        WRONG_STATE,
        EMPTY,
        NOT_SETTLED,
        NOT_A_PARTY,
        OTHER_CONTENT,
        NO_PERSON,
        IN_FUTURE
    }

    /// A plan is put forward when each action says who answers for it and until when.
    public Result putForward() {
        if (!plan.drafted()) return no(Because.WRONG_STATE);
        var actions = plan.steps().liveActions();
        if (actions.isEmpty()) return no(Because.EMPTY);
        var open = actions.stream().filter(it -> !it.commitment().settled()).toList();
        if (!open.isEmpty()) return new Result.Impossible(Because.NOT_SETTLED, open);
        return new Result.Done(
                Told.of(plan.in(new JointPlan.State.ToBeAgreed(by.on())), Happening.of(Kind.PLAN_PUT_FORWARD)));
    }

    /// `content` is what the party read: an agreement to other words would be worth nothing.
    public Result agree(Party party, LocalDate signed, int content) {
        if (!(plan.state() instanceof JointPlan.State.ToBeAgreed)) return no(Because.WRONG_STATE);
        if (!plan.missing().contains(party) || !party.answeredBy(by.institution())) return no(Because.NOT_A_PARTY);
        if (content != plan.content()) return no(Because.OTHER_CONTENT);
        if (signed.isAfter(by.on())) return no(Because.IN_FUTURE);
        var unnamed = unnamedOf(party);
        if (!unnamed.isEmpty()) return new Result.Impossible(Because.NO_PERSON, unnamed);
        var agreed = plan.agreedBy(new Agreement(party, signed, by, content));
        var told = Told.of(agreed, told(party, signed));
        return new Result.Done(agreed.missing().isEmpty() ? begin(told) : told);
    }

    /// Back to be written; the agreements of the others lapse, because what comes next is another plan.
    public Result refuse(Party party, String sentence) {
        if (!(plan.state() instanceof JointPlan.State.ToBeAgreed)) return no(Because.WRONG_STATE);
        if (!plan.parties().contains(party) || !party.answeredBy(by.institution())) return no(Because.NOT_A_PARTY);
        var refused = plan.withoutAgreements().in(new JointPlan.State.Refused(by.on(), party, sentence));
        return new Result.Done(Told.of(
                refused,
                switch (party) {
                    case Party.Client _ -> Happening.of(Kind.CLIENT_REFUSED, sentence);
                    case Party.Institution(var id) -> Happening.of(Kind.INSTITUTION_REFUSED, id, sentence);
                }));
    }

    private List<PlanAction> unnamedOf(Party party) {
        return switch (party) {
            case Party.Client _ -> List.of();
            case Party.Institution(var id) -> plan.unnamed(id);
        };
    }

    private Told begin(Told told) {
        var actions = plan.steps().actions().stream()
                .map(it -> it.removed() ? it : it.agreed(by.on()))
                .toList();
        var active = told.plan().with(plan.steps().actions(actions)).in(new JointPlan.State.Active(by.on()));
        return new Told(active, told.happenings()).and(List.of(Happening.of(Kind.PLAN_AGREED)));
    }

    private static Happening told(Party party, LocalDate signed) {
        return switch (party) {
            case Party.Client _ -> Happening.of(Kind.CLIENT_AGREED, signed);
            case Party.Institution(var id) -> Happening.of(Kind.INSTITUTION_AGREED, id);
        };
    }

    private static Result no(Because reason) {
        return new Result.Impossible(reason, List.of());
    }
}
