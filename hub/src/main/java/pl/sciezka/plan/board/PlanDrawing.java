package pl.sciezka.plan.board;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import pl.sciezka.plan.joint.MoveRules;
import pl.sciezka.plan.joint.PlanChange;
import pl.sciezka.plan.reading.Names;
import pl.sciezka.plan.reading.OpenPlan;
import pl.sciezka.plan.step.ActionStage;
import pl.sciezka.plan.step.Barrier;
import pl.sciezka.plan.step.Goal;
import pl.sciezka.plan.step.Owner;
import pl.sciezka.plan.step.PlanAction;
import pl.sciezka.plan.step.Steps;
import pl.sciezka.plan.step.WaitingOrder;

/// Draws a plan: what is agreed, then what open changes would add.
class PlanDrawing {

    private final OpenPlan open;
    private final Names names;
    private final Steps agreed;
    private final Steps preview;
    private final MoveRules rules;

    PlanDrawing(OpenPlan open, Names names) {
        this.open = open;
        this.names = names;
        this.agreed = open.plan().steps();
        this.preview = open.plan().preview();
        this.rules = new MoveRules(open.plan(), open.us());
    }

    PlanPicture picture() {
        return new PlanPicture(
                open,
                names,
                both(Steps::liveBarriers, it -> agreed.barrier(it.id()).isPresent())
                        .map(this::row)
                        .toList());
    }

    private PlanPicture.Row row(Barrier barrier) {
        return new PlanPicture.Row(
                barrier,
                both(it -> it.goalsOf(barrier.id()), it -> agreed.goal(it.id()).isPresent())
                        .map(goal -> new PlanPicture.GoalLine(goal, cards(goal)))
                        .toList());
    }

    private List<Card> cards(Goal goal) {
        return both(it -> it.actionsOf(goal.id()), it -> agreed.action(it.id()).isPresent())
                .map(this::card)
                .toList();
    }

    private <T> Stream<T> both(Function<Steps, List<T>> list, Predicate<T> isAgreed) {
        return Stream.concat(
                list.apply(agreed).stream(), list.apply(preview).stream().filter(it -> !isAgreed.test(it)));
    }

    private Card card(PlanAction action) {
        var promise = action.commitment();
        var isAgreed = agreed.action(action.id()).isPresent();
        return new Card(
                action,
                switch (promise.owner()) {
                    case Owner.Member(var institution) -> names.of(institution);
                    case Owner.Former(var institution) -> names.of(institution);
                    case Owner.ToBeSettled(var role) -> role;
                },
                promise.owner().is(open.us()),
                names.of(promise.person()),
                waitsFor(action),
                open.plan().openChangeOf(action.id()).map(PlanChange::number).orElse(0),
                !isAgreed,
                isAgreed && !preview.lives(action.id()),
                Arrays.stream(ActionStage.values())
                        .filter(it -> it != action.stage() && it != ActionStage.PROPOSED)
                        .map(it -> new Card.Way(it, rules.judge(action.id(), it)))
                        .toList());
    }

    private List<String> waitsFor(PlanAction action) {
        if (action.stage().last()) return List.of();
        return new WaitingOrder(preview)
                .missing(action).stream().map(it -> it.commitment().what()).toList();
    }
}
