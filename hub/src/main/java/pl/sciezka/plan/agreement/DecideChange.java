package pl.sciezka.plan.agreement;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import pl.sciezka.plan.ChangeId;
import pl.sciezka.plan.joint.AgreeingToChange;
import pl.sciezka.plan.joint.Party;
import pl.sciezka.plan.reading.OpenPlan;
import pl.sciezka.plan.reading.PlanRoom;
import pl.sciezka.shell.Absent;

/// Puts one change forward, records who agreed to it or refused, or takes it back.
@Component
class DecideChange {

    private final PlanRoom room;

    DecideChange(PlanRoom room) {
        this.room = room;
    }

    AgreeingToChange.Result putForward(OpenPlan open, ChangeId change) {
        return kept(open, flow(open, change).putForward());
    }

    AgreeingToChange.Result agree(OpenPlan open, ChangeId change, Party party, LocalDate signed) {
        return kept(open, flow(open, change).agree(party, signed));
    }

    AgreeingToChange.Result refuse(OpenPlan open, ChangeId change, Party party, String sentence) {
        return kept(open, flow(open, change).refuse(party, sentence));
    }

    AgreeingToChange.Result withdraw(OpenPlan open, ChangeId change) {
        return kept(open, flow(open, change).withdraw());
    }

    private static AgreeingToChange flow(OpenPlan open, ChangeId change) {
        var found = open.plan().change(change).orElseThrow(Absent::new);
        return new AgreeingToChange(open.plan(), found, open.author());
    }

    private AgreeingToChange.Result kept(OpenPlan open, AgreeingToChange.Result result) {
        if (result instanceof AgreeingToChange.Result.Done(var told)) room.keep(open, told);
        return result;
    }
}
