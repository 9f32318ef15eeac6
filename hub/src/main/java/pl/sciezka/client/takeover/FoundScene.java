package pl.sciezka.client.takeover;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import pl.sciezka.client.DemonstrationScene;
import pl.sciezka.client.FoundChange.FoundKind;
import pl.sciezka.client.ListSequel;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Warsaw;

/// In the demonstration: today's list of a labour office says that a registration ended yesterday.
@Component
class FoundScene implements DemonstrationScene {

    private final FoundRows found;
    private final Clock clock;

    FoundScene(FoundRows found, Clock clock) {
        this.found = found;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "found";
    }

    @Override
    public Purpose purpose() {
        return Purpose.JOINT_SERVICE;
    }

    @Override
    public void play(PersonId person, Acting.Staff worker) {
        found.add(
                worker.institution(),
                new ListSequel(UUID.randomUUID(), Set.of(ListSequel.Fact.REGISTRATION), null),
                List.of(new Difference(
                        person, FoundKind.DEREGISTERED, Warsaw.today(clock).minusDays(1), null)));
    }
}
