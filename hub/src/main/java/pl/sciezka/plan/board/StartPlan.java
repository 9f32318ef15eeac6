package pl.sciezka.plan.board;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.sciezka.client.CommonClient;
import pl.sciezka.client.CommonClients;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.plan.PlanId;
import pl.sciezka.plan.joint.Happening;
import pl.sciezka.plan.joint.Happening.Kind;
import pl.sciezka.plan.joint.JointPlan;
import pl.sciezka.plan.joint.JointPlans;
import pl.sciezka.plan.joint.PlanFromSkeleton;
import pl.sciezka.plan.joint.StoredPlan;
import pl.sciezka.plan.reading.NamesOf;
import pl.sciezka.plan.reading.OpenPlan;
import pl.sciezka.plan.reading.PlanPartners;
import pl.sciezka.plan.reading.PlanRoom;
import pl.sciezka.plan.step.Steps;
import pl.sciezka.skeleton.Skeleton;
import pl.sciezka.storage.CurrentActing;

/// Starts the joint plan of a common client, from a skeleton or empty.
@Component
class StartPlan {

    sealed interface Result {
        record Started(PlanId plan) implements Result {}

        record RunsAlready(PlanId plan) implements Result {}

        /// A partner leads one that our clause does not show us.
        record RunsOutOfSight() implements Result {}

        record NotACommonClient() implements Result {}
    }

    private final JointPlans plans;
    private final CommonClients commonClients;
    private final PlanPartners partners;
    private final NamesOf names;
    private final PlanRoom room;

    StartPlan(JointPlans plans, CommonClients commonClients, PlanPartners partners, NamesOf names, PlanRoom room) {
        this.plans = plans;
        this.commonClients = commonClients;
        this.partners = partners;
        this.names = names;
        this.room = room;
    }

    Result start(PersonId person, @Nullable Skeleton skeleton) {
        var circle = commonClients.of(person).orElse(null);
        if (circle == null) return new Result.NotACommonClient();
        var running = plans.runningOf(circle.id());
        if (running.isPresent())
            return new Result.RunsAlready(running.get().plan().id());
        var reader = CurrentActing.staff();
        var day = room.today();
        var steps = skeleton == null
                ? Steps.NONE
                : new PlanFromSkeleton(skeleton, roles(circle, reader.institution()), day).steps();
        var version = skeleton == null ? null : skeleton.version();
        var plan = JointPlan.start(PlanId.next(), circle.id(), reader.institution(), version, steps, day);
        var beginning = skeleton == null
                ? Happening.of(Kind.PLAN_STARTED, reader.institution())
                : Happening.of(Kind.PLAN_STARTED_FROM_SKELETON, reader.institution(), skeleton.name());
        var open = new OpenPlan(new StoredPlan(plan, 0), person, circle, reader, day);
        return room.begin(open, beginning) ? new Result.Started(plan.id()) : new Result.RunsOutOfSight();
    }

    /// Who plays which role among those who may take part in the plan.
    private Map<String, List<InstitutionId>> roles(CommonClient circle, InstitutionId us) {
        var roles = new HashMap<String, List<InstitutionId>>();
        for (var member : partners.mayTakePart(circle, us, room.today()))
            names.rolesOf(member)
                    .forEach(role ->
                            roles.computeIfAbsent(role, _ -> new ArrayList<>()).add(member));
        return roles;
    }
}
