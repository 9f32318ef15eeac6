package pl.sciezka.plan.reading;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.springframework.stereotype.Component;
import pl.sciezka.client.History;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.plan.joint.Happening;
import pl.sciezka.plan.joint.JointPlan;
import pl.sciezka.shell.Texts;

/// Writes what happened to a plan into the client's history (opowiadający). While a plan is a draft only its beginning
/// is told: what has not been promised to anybody is not yet the client's history, it keeps its own traces.
@Component
class PlanTeller {

    private final History history;
    private final Texts texts;
    private final NamesOf names;

    PlanTeller(History history, Texts texts, NamesOf names) {
        this.history = history;
        this.texts = texts;
        this.names = names;
    }

    void tell(OpenPlan open, List<Happening> happenings) {
        var audience = new HashSet<>(open.institutions());
        audience.remove(open.us());
        var clause = open.circle() == null ? null : open.circle().clause();
        var path = "/plans/" + open.plan().id().value();
        for (var it : happenings)
            if (told(open.plan(), it))
                history.tell(
                        open.person(),
                        "plan." + it.kind(),
                        clause,
                        path,
                        audience,
                        it.data().stream().map(this::word).toArray());
    }

    private static boolean told(JointPlan plan, Happening it) {
        return switch (it.kind()) {
            case BARRIER_ADDED,
                    GOAL_ADDED,
                    ACTION_ADDED,
                    ACTION_CHANGED,
                    PERSON_NAMED,
                    PERSON_TAKEN_OFF,
                    PEOPLE_NAMED,
                    GOAL_REWORDED,
                    ACTION_REMOVED,
                    GOAL_REMOVED,
                    BARRIER_REMOVED -> !plan.drafted();
            default -> true;
        };
    }

    private String word(Object data) {
        return switch (data) {
            case InstitutionId it -> names.nameOf(it);
            case StaffId it -> names.nameOf(it);
            case LocalDate it -> ShownDay.of(it);
            case Enum<?> it -> texts.text(Texts.POLISH, it.getDeclaringClass().getSimpleName() + "." + it.name());
            default -> data.toString();
        };
    }
}
