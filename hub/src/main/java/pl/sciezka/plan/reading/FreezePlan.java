package pl.sciezka.plan.reading;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import pl.sciezka.client.CommonClient;
import pl.sciezka.client.CommonClientLeft;
import pl.sciezka.client.CommonClients;
import pl.sciezka.client.History;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.CommonClientId;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.plan.PlanId;
import pl.sciezka.plan.joint.OwnParts;
import pl.sciezka.storage.FollowsUp;
import pl.sciezka.storage.Transactions;

/// When a member with a part in it leaves a common client, the plan rests at once; each office keeps its own part, and
/// those who remain start anew. It is frozen by the institution that leads it, whichever that is. A plan that partners
/// left without handing their part over ends in the same way, when somebody who cannot go on says so.
@Component
public class FreezePlan {

    private final OwnParts parts;
    private final CommonClients commonClients;
    private final History history;
    private final Transactions transactions;

    FreezePlan(OwnParts parts, CommonClients commonClients, History history, Transactions transactions) {
        this.parts = parts;
        this.commonClients = commonClients;
        this.history = history;
        this.transactions = transactions;
    }

    @FollowsUp
    void on(CommonClientLeft left) {
        Stream.concat(Stream.of(left.leaver()), left.others().stream().map(CommonClient.Member::institution))
                .forEach(us -> transactions.as(new Acting.Job(us, Purpose.JOINT_SERVICE), () -> freezeOurs(left, us)));
    }

    private void freezeOurs(CommonClientLeft left, InstitutionId us) {
        tell(parts.freeze(left, us), left.commonClient(), us);
    }

    /// What we lead and of which a part is hidden from us; false when there is no such plan.
    public boolean hidden(OpenPlan open) {
        return tell(parts.freezeHidden(open.plan().id(), open.us()), open.plan().client(), open.us());
    }

    /// The plan of a former partner that nobody else may see any more, and that kept the others from beginning a new
    /// one; each member is asked on its own behalf. Holds no transaction of the caller's.
    public boolean unseen(CommonClient circle, InstitutionId us) {
        return circle.partnersOf(us).stream()
                .filter(member -> transactions.as(
                        new Acting.Job(member, Purpose.JOINT_SERVICE),
                        () -> tell(parts.freezeUnseen(circle.id(), member), circle.id(), member)))
                .findFirst()
                .isPresent();
    }

    private boolean tell(Optional<PlanId> frozen, CommonClientId client, InstitutionId us) {
        frozen.ifPresent(plan -> commonClients
                .ownPerson(client, us)
                .ifPresent(
                        person -> history.tell(person, "plan.PLAN_FROZEN", null, "/plans/" + plan.value(), Set.of())));
        return frozen.isPresent();
    }
}
