package pl.sciezka.plan.reading;

import org.springframework.stereotype.Component;
import pl.sciezka.client.ClientHeaders;
import pl.sciezka.plan.PlanId;
import pl.sciezka.plan.joint.JointPlan;
import pl.sciezka.skeleton.Skeleton;
import pl.sciezka.skeleton.Skeletons;

/// Everything a page of a plan needs to be read: the plan, the client's line, names.
@Component
public class PlanReading {

    private final PlanRoom room;
    private final ClientHeaders clients;
    private final NamesOf names;
    private final Skeletons skeletons;

    PlanReading(PlanRoom room, ClientHeaders clients, NamesOf names, Skeletons skeletons) {
        this.room = room;
        this.clients = clients;
        this.names = names;
        this.skeletons = skeletons;
    }

    public PlanHead head(PlanId id) {
        return head(room.look(id));
    }

    public PlanHead head(OpenPlan open) {
        return new PlanHead(open, clients.of(open.person()), names.in(open.institutions()), skeletonName(open.plan()));
    }

    private String skeletonName(JointPlan plan) {
        return plan.skeleton() == null
                ? ""
                : skeletons.find(plan.skeleton()).map(Skeleton::name).orElse("");
    }
}
