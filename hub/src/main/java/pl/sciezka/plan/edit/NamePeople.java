package pl.sciezka.plan.edit;

import org.springframework.stereotype.Component;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.plan.joint.Naming;
import pl.sciezka.plan.reading.OpenPlan;
import pl.sciezka.plan.reading.PlanRoom;

/// Names one colleague for all own actions that have nobody yet.
@Component
class NamePeople {

    private final PlanRoom room;

    NamePeople(PlanRoom room) {
        this.room = room;
    }

    /// False when each action has somebody already.
    boolean name(OpenPlan open, StaffId person) {
        var told = new Naming(open.plan(), open.author()).nameEverywhere(person);
        told.ifPresent(it -> room.keep(open, it));
        return told.isPresent();
    }
}
