package pl.sciezka.plan;

import java.util.function.Function;
import org.springframework.stereotype.Component;

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
