package pl.sciezka.plan.board;

import org.springframework.stereotype.Component;
import pl.sciezka.client.DemonstrationScene;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.skeleton.Skeletons;

/// In the demonstration: a plan begun from the first skeleton, not agreed yet.
@Component
class PlanScene implements DemonstrationScene {

    private final StartPlan startPlan;
    private final Skeletons skeletons;

    PlanScene(StartPlan startPlan, Skeletons skeletons) {
        this.startPlan = startPlan;
        this.skeletons = skeletons;
    }

    @Override
    public String name() {
        return "plan";
    }

    @Override
    public Purpose purpose() {
        return Purpose.JOINT_SERVICE;
    }

    @Override
    public void play(PersonId person, Acting.Staff worker) {
        startPlan.start(person, skeletons.newest().getFirst());
    }
}
