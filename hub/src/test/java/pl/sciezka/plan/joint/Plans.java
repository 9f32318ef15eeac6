package pl.sciezka.plan.joint;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.CommonClientId;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.plan.PlanId;
import pl.sciezka.plan.step.ActionId;
import pl.sciezka.plan.step.ActionStage;
import pl.sciezka.plan.step.Author;
import pl.sciezka.plan.step.Barrier;
import pl.sciezka.plan.step.BarrierId;
import pl.sciezka.plan.step.ChangeReason;
import pl.sciezka.plan.step.Commitment;
import pl.sciezka.plan.step.Goal;
import pl.sciezka.plan.step.GoalId;
import pl.sciezka.plan.step.Owner;
import pl.sciezka.plan.step.PlanAction;
import pl.sciezka.plan.step.Provenance;
import pl.sciezka.plan.step.Steps;
import pl.sciezka.plan.step.Why;
import pl.sciezka.skeleton.LifeArea;
import pl.sciezka.skeleton.SkeletonVersion;
import pl.sciezka.skeleton.Skeletons;

/// Plans that tests start from: PUP and OPS serve a mother who needs child care before a course.
public final class Plans {

    public static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    public static final InstitutionId PUP = InstitutionId.next();
    public static final InstitutionId OPS = InstitutionId.next();
    public static final InstitutionId KIS = InstitutionId.next();
    public static final Author ADVISER = new Author(StaffId.next(), PUP, DAY);
    public static final Author SOCIAL_WORKER = new Author(StaffId.next(), OPS, DAY);
    public static final Why NEEDED = new Why(ChangeReason.NEEDED_HERE, "");

    public static final BarrierId CARE = BarrierId.next();
    public static final BarrierId SKILLS = BarrierId.next();
    public static final GoalId CARE_GOAL = GoalId.next();
    public static final GoalId SKILLS_GOAL = GoalId.next();
    public static final ActionId NURSERY = ActionId.next();
    public static final ActionId COURSE = ActionId.next();

    private Plans() {}

    public static Commitment commitment(
            String what, InstitutionId owner, @Nullable StaffId person, ActionId... waitsFor) {
        return new Commitment(what, false, new Owner.Member(owner), person, DAY.plusMonths(2), Set.of(waitsFor));
    }

    public static JointPlan draft() {
        var from = Provenance.of(new Provenance.FromSkeleton(new SkeletonVersion("proba", 1), "opieka"));
        var added = Provenance.of(new Provenance.Added(ADVISER, NEEDED));
        var steps = new Steps(
                List.of(
                        Barrier.found(CARE, LifeArea.CARE, "Brak opieki", from),
                        Barrier.found(SKILLS, LifeArea.SKILLS, "Brak kwalifikacji", added)),
                List.of(
                        Goal.wanted(CARE_GOAL, CARE, "Dziecko ma opiekę", from),
                        Goal.wanted(SKILLS_GOAL, SKILLS, "Nowe umiejętności", added)),
                List.of(
                        PlanAction.proposed(NURSERY, CARE_GOAL, commitment("Żłobek", OPS, SOCIAL_WORKER.staff()), from),
                        PlanAction.proposed(
                                COURSE, SKILLS_GOAL, commitment("Kurs", PUP, ADVISER.staff(), NURSERY), added)));
        return JointPlan.start(PlanId.next(), CommonClientId.next(), PUP, new SkeletonVersion("proba", 1), steps, DAY);
    }

    public static JointPlan toBeAgreed() {
        return done(new Agreeing(draft(), ADVISER).putForward());
    }

    public static JointPlan active() {
        var plan = toBeAgreed();
        plan = done(new Agreeing(plan, ADVISER).agree(new Party.Client(), DAY, plan.content()));
        plan = done(new Agreeing(plan, ADVISER).agree(new Party.Institution(PUP), DAY, plan.content()));
        return done(new Agreeing(plan, SOCIAL_WORKER).agree(new Party.Institution(OPS), DAY, plan.content()));
    }

    public static JointPlan fromSkeleton() {
        var skeleton = new Skeletons().newest().getFirst();
        var steps = new PlanFromSkeleton(
                        skeleton, Map.of("PUP", List.of(PUP), "OPS", List.of(OPS, InstitutionId.next())), DAY)
                .steps();
        return JointPlan.start(PlanId.next(), CommonClientId.next(), PUP, skeleton.version(), steps, DAY);
    }

    public static JointPlan done(Agreeing.Result result) {
        return ((Agreeing.Result.Done) result).told().plan();
    }

    public static JointPlan done(AgreeingToChange.Result result) {
        return ((AgreeingToChange.Result.Done) result).told().plan();
    }

    public static JointPlan done(Editing.Result result) {
        return switch (result) {
            case Editing.Result.Edited(var told) -> told.plan();
            case Editing.Result.Gathered gathered -> gathered.told().plan();
            case Editing.Result.Impossible(var problem) -> throw new AssertionError(problem);
        };
    }

    public static JointPlan done(Moving.Result result) {
        return ((Moving.Result.Moved) result).told().plan();
    }

    public static JointPlan done(Course.Result result) {
        return ((Course.Result.Done) result).told().plan();
    }

    public static ActionStage stage(JointPlan plan, ActionId action) {
        return plan.steps().action(action).orElseThrow().stage();
    }
}
