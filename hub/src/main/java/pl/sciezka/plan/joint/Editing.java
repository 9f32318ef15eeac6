package pl.sciezka.plan.joint;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import pl.sciezka.plan.joint.Happening.Kind;
import pl.sciezka.plan.step.Author;
import pl.sciezka.plan.step.Commitment;
import pl.sciezka.plan.step.Edit;

/// Editing a plan (redagowanie): at once while nobody has agreed to the whole, afterwards into a change.
public class Editing {

    private final JointPlan plan;
    private final Author by;

    public Editing(JointPlan plan, Author by) {
        this.plan = plan;
        this.by = by;
    }

    public sealed interface Result {
        record Edited(Told told) implements Result {}

        /// Waits in the change with this number until it is put forward and agreed.
        record Gathered(Told told, int number) implements Result {}

        record Impossible(EditProblem problem) implements Result {}
    }

    public Result edit(Edit edit) {
        var problem = new EditRules(plan, by).problem(edit);
        if (problem.isPresent()) return new Result.Impossible(problem.get());
        if (edit instanceof Edit.ChangeAction change && onlyNamesOwnPerson(change))
            return new Result.Edited(
                    new Naming(plan, by).name(change.id(), change.after().person()));
        return plan.beforeAgreement() ? new Result.Edited(atOnce(edit)) : gather(edit);
    }

    /// Takes one edit out of the own gathered change, if the others make sense without it.
    public Result takeOut(PlanChange change, int index) {
        if (!change.gathered() || index < 0 || index >= change.edits().size())
            return new Result.Impossible(EditProblem.of(EditProblem.Because.STEP_GONE));
        var rest = new ArrayList<>(change.edits());
        rest.remove(index);
        if (rest.isEmpty())
            return new Result.Edited(Told.of(plan.with(change.id(), it -> it.in(new PlanChange.State.Withdrawn(by)))));
        var smaller = plan.with(change.id(), it -> it.withEdits(List.of()));
        for (var edit : rest) {
            var problem = new EditRules(smaller, by).problem(edit);
            if (problem.isPresent()) return new Result.Impossible(problem.get());
            smaller = smaller.with(change.id(), it -> it.plus(edit));
        }
        return new Result.Gathered(Told.of(smaller), change.number());
    }

    private boolean onlyNamesOwnPerson(Edit.ChangeAction change) {
        return plan.steps()
                .action(change.id())
                .filter(it -> plan.beforeAgreement() || it.commitment().owner().is(by.institution()))
                .filter(it ->
                        it.commitment().partsThatDifferFrom(change.after()).equals(EnumSet.of(Commitment.Part.PERSON)))
                .isPresent();
    }

    private Told atOnce(Edit edit) {
        var touched = touched(edit);
        var lapsed = plan.agreements().stream()
                .map(Agreement::party)
                .filter(touched::contains)
                .map(Editing::lapse)
                .toList();
        var edited = plan.withContent(plan.steps().with(edit, by), touched);
        return Told.of(edited, EditSentences.of(edit, plan.steps())).and(lapsed);
    }

    /// The editor's own institution keeps its agreement: it wants the edit.
    private Set<Party> touched(Edit edit) {
        Set<Party> touched = Parties.touched(edit, plan.steps()).stream()
                .filter(it -> !it.equals(by.institution()))
                .map(Party.Institution::new)
                .collect(Collectors.toCollection(HashSet::new));
        touched.add(new Party.Client());
        return touched;
    }

    private static Happening lapse(Party party) {
        return switch (party) {
            case Party.Client _ -> Happening.of(Kind.CLIENT_AGREEMENT_LAPSED);
            case Party.Institution(var id) -> Happening.of(Kind.INSTITUTION_AGREEMENT_LAPSED, id);
        };
    }

    private Result gather(Edit edit) {
        var own = plan.gatheredBy(by.institution());
        if (own.isPresent()) {
            var more = plan.with(own.get().id(), it -> it.plus(edit));
            return new Result.Gathered(new Told(more, List.of()), own.get().number());
        }
        var number = plan.changes().stream().mapToInt(PlanChange::number).max().orElse(0) + 1;
        return new Result.Gathered(new Told(plan.plus(PlanChange.gather(number, edit, by)), List.of()), number);
    }
}
