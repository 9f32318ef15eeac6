package pl.sciezka.plan.reading;

import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import pl.sciezka.client.CommonClient;
import pl.sciezka.client.CommonClientLeft;
import pl.sciezka.client.CommonClients;
import pl.sciezka.client.History;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.plan.joint.OwnParts;
import pl.sciezka.storage.FollowsUp;
import pl.sciezka.storage.Transactions;

/// When a member with a part in it leaves a common client, the plan rests at once; each office keeps its own part, and
/// those who remain start anew. It is frozen by the institution that leads it, whichever that is.
@Component
class FreezePlan {

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
        parts.freeze(left, us)
                .ifPresent(plan -> commonClients
                        .ownPerson(left.commonClient(), us)
                        .ifPresent(person ->
                                history.tell(person, "plan.PLAN_FROZEN", null, "/plans/" + plan.value(), Set.of())));
    }
}
