package pl.sciezka.client.needs;

import java.util.Set;
import org.springframework.stereotype.Component;
import pl.sciezka.client.DemonstrationScene;
import pl.sciezka.client.Need;
import pl.sciezka.client.Needs;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Purpose;

/// In the demonstration: a client who needs an interpreter and a place without steps.
@Component
class NeedsScene implements DemonstrationScene {

    private final RecordNeeds record;

    NeedsScene(RecordNeeds record) {
        this.record = record;
    }

    @Override
    public String name() {
        return "needs";
    }

    @Override
    public Purpose purpose() {
        return Purpose.JOINT_SERVICE;
    }

    @Override
    public void play(PersonId person, Acting.Staff worker) {
        var needs = new Needs(Set.of(Need.INTERPRETER, Need.WHEELCHAIR), "ukraiński", null, null);
        record.record(person, record.current(person, 0), needs, null);
    }
}
