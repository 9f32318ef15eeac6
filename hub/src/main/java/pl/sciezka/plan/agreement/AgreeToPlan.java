package pl.sciezka.plan.agreement;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import pl.sciezka.plan.joint.Agreeing;
import pl.sciezka.plan.joint.Party;
import pl.sciezka.plan.reading.OpenPlan;
import pl.sciezka.plan.reading.PlanRoom;

/// Puts a plan forward, records who agreed to it or refused.
@Component
class AgreeToPlan {

    private final PlanRoom room;

    AgreeToPlan(PlanRoom room) {
        this.room = room;
    }

    Agreeing.Result putForward(OpenPlan open) {
        return kept(open, new Agreeing(open.plan(), open.author()).putForward());
    }

    Agreeing.Result agree(OpenPlan open, Party party, LocalDate signed, int content) {
        return kept(open, new Agreeing(open.plan(), open.author()).agree(party, signed, content));
    }

    Agreeing.Result refuse(OpenPlan open, Party party, String sentence) {
        return kept(open, new Agreeing(open.plan(), open.author()).refuse(party, sentence));
    }

    private Agreeing.Result kept(OpenPlan open, Agreeing.Result result) {
        if (result instanceof Agreeing.Result.Done(var told)) room.keep(open, told);
        return result;
    }
}
