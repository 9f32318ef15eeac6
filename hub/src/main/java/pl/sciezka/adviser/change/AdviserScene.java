package pl.sciezka.adviser.change;

import org.springframework.stereotype.Component;
import pl.sciezka.client.DemonstrationScene;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Purpose;

/// In the demonstration: a client whose two offices have one adviser.
@Component
class AdviserScene implements DemonstrationScene {

    private final Cases cases;
    private final ChangeResponsibility change;

    AdviserScene(Cases cases, ChangeResponsibility change) {
        this.cases = cases;
        this.change = change;
    }

    @Override
    public String name() {
        return "adviser";
    }

    @Override
    public Purpose purpose() {
        return Purpose.JOINT_SERVICE;
    }

    @Override
    public void play(PersonId person, Acting.Staff worker) {
        var result = change.take(cases.of(person, worker), Matter.COMMON, null);
        if (result != ChangeResponsibility.Result.DONE)
            throw new IllegalStateException("The demonstration's adviser: " + result);
    }
}
