package pl.sciezka.plan.joint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.WorkingDays;
import pl.sciezka.plan.step.ActionId;
import pl.sciezka.plan.step.Barrier;
import pl.sciezka.plan.step.BarrierId;
import pl.sciezka.plan.step.Commitment;
import pl.sciezka.plan.step.Goal;
import pl.sciezka.plan.step.GoalId;
import pl.sciezka.plan.step.Owner;
import pl.sciezka.plan.step.PlanAction;
import pl.sciezka.plan.step.Provenance;
import pl.sciezka.plan.step.Steps;
import pl.sciezka.skeleton.Skeleton;

/// Copies a skeleton into a plan (plan ze szkieletu). Roles are found among the members of this one case only; a role
/// that nobody or more than one plays stays visible as "to be settled".
public class PlanFromSkeleton {

    private final Skeleton skeleton;
    private final Map<String, List<InstitutionId>> members;
    private final LocalDate start;
    private final Map<String, ActionId> ids = new HashMap<>();

    public PlanFromSkeleton(Skeleton skeleton, Map<String, List<InstitutionId>> members, LocalDate start) {
        this.skeleton = skeleton;
        this.members = members;
        this.start = start;
    }

    public Steps steps() {
        skeleton.steps().forEach(step -> ids.put(step.code(), ActionId.next()));
        var barriers = new ArrayList<Barrier>();
        var goals = new ArrayList<Goal>();
        var actions = new ArrayList<PlanAction>();
        for (var written : skeleton.barriers()) {
            var place = "b%d".formatted(barriers.size() + 1);
            var barrier = Barrier.found(BarrierId.next(), written.area(), written.name(), from(place));
            barriers.add(barrier);
            for (var wanted : written.goals()) {
                var goal = Goal.wanted(
                        GoalId.next(), barrier.id(), wanted.text(), from("g%d".formatted(goals.size() + 1)));
                goals.add(goal);
                wanted.steps().forEach(step -> actions.add(action(step, goal.id())));
            }
        }
        return new Steps(barriers, goals, actions);
    }

    private PlanAction action(Skeleton.Step step, GoalId goal) {
        var waitsFor = step.waitsFor().stream().map(ids::get).collect(Collectors.toSet());
        var commitment =
                new Commitment(step.what(), step.byClient(), owner(step.role()), null, due(step.weeks()), waitsFor);
        return PlanAction.proposed(Objects.requireNonNull(ids.get(step.code())), goal, commitment, from(step.code()));
    }

    private Owner owner(String role) {
        var players = members.getOrDefault(role, List.of());
        return players.size() == 1 ? new Owner.Member(players.getFirst()) : new Owner.ToBeSettled(role);
    }

    /// A working day: the offices are open.
    private LocalDate due(int weeks) {
        return WorkingDays.after(start.plusWeeks(weeks).minusDays(1), 1);
    }

    private Provenance from(String step) {
        return Provenance.of(new Provenance.FromSkeleton(skeleton.version(), step));
    }
}
