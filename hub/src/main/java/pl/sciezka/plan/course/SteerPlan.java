package pl.sciezka.plan.course;

import java.util.function.Function;
import org.springframework.stereotype.Component;
import pl.sciezka.plan.joint.Course;
import pl.sciezka.plan.reading.OpenPlan;
import pl.sciezka.plan.reading.PlanRoom;

/// Records what becomes of a plan, its barriers and goals.
@Component
class SteerPlan {

    private final PlanRoom room;

    SteerPlan(PlanRoom room) {
        this.room = room;
    }

    Course.Result steer(OpenPlan open, Function<Course, Course.Result> step) {
        var result = step.apply(new Course(open.plan(), open.author()));
        if (result instanceof Course.Result.Done(var told)) room.keep(open, told);
        return result;
    }
}
