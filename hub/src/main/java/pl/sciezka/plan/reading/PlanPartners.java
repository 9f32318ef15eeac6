package pl.sciezka.plan.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import pl.sciezka.client.CommonClient;
import pl.sciezka.kernel.DataGroup;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.partnership.Grants;

/// Who may take part in a plan: members whose clauses about plans are in force towards every other one, in both
/// directions. Otherwise part of the plan would be hidden from somebody who answers for another part.
@Component
public class PlanPartners {

    private final Grants grants;

    PlanPartners(Grants grants) {
        this.grants = grants;
    }

    /// Ourselves first, then the members that share plans with us and with each other; one that shares with us but not
    /// with an earlier one is left out.
    public List<InstitutionId> mayTakePart(CommonClient circle, InstitutionId us, LocalDate day) {
        var taking = new ArrayList<>(List.of(us));
        for (var member : circle.partnersOf(us))
            if (taking.stream().allMatch(it -> sees(it, member, day) && sees(member, it, day))) taking.add(member);
        return List.copyOf(taking);
    }

    private boolean sees(InstitutionId viewer, InstitutionId holder, LocalDate day) {
        return grants.may(viewer, holder, DataGroup.PLAN, Purpose.JOINT_SERVICE, day)
                .isPresent();
    }
}
