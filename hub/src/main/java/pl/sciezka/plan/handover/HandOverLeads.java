package pl.sciezka.plan.handover;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.plan.PlanId;
import pl.sciezka.plan.handover.LedPlans.Led;
import pl.sciezka.plan.lead.PassLead;
import pl.sciezka.plan.reading.PlanRoom;
import pl.sciezka.shell.Absent;

/// Asks for several plans at once to be taken over: those that we lead by whom we name, our part of the others by
/// their lead.
@Component
class HandOverLeads {

    /// Why one could not be asked for.
    enum Because {
        /// part of the plan is hidden from us, or it is over
        NOT_OPEN,
        NOT_A_MEMBER,
        OVERTAKEN
    }

    record Left(Led plan, Because because) {}

    private final PlanRoom room;
    private final PassLead passLead;

    HandOverLeads(PlanRoom room, PassLead passLead) {
        this.room = room;
        this.passLead = passLead;
    }

    /// Those that could not be asked for.
    List<Left> ask(List<Led> which, InstitutionId taker, String sentence) {
        var left = new ArrayList<Left>();
        for (var it : which) {
            var because = because(it, taker, sentence);
            if (because != null) left.add(new Left(it, because));
        }
        return left;
    }

    @Nullable
    private Because because(Led led, InstitutionId taker, String sentence) {
        try {
            var open = room.decide(new PlanId(led.plan()));
            var to = led.leads() ? taker : open.plan().lead();
            return switch (passLead.ask(open, to, sentence)) {
                case DONE -> null;
                case NOTHING -> Because.NOT_OPEN;
                case NOT_TO_THEM -> Because.NOT_A_MEMBER;
                case OVERTAKEN -> Because.OVERTAKEN;
            };
        } catch (Absent e) {
            return Because.NOT_OPEN;
        }
    }
}
