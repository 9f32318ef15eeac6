package pl.sciezka.partnership;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Component;
import pl.sciezka.kernel.DataGroup;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Purpose;

/// With whom an institution may work for a purpose (partnerzy).
@Component
public class Partners {

    private final AccessGrants grants;

    Partners(AccessGrants grants) {
        this.grants = grants;
    }

    /// `seesOurs`: they may know of whom we speak; `weSee`: we may know of whom they speak.
    public record Partner(InstitutionId institution, boolean seesOurs, boolean weSee, Citation citation) {

        private Partner and(CitedGrant grant) {
            boolean theySee = grant.viewer().equals(institution);
            return new Partner(institution, seesOurs || theySee, weSee || !theySee, citation);
        }
    }

    /// Institutions with a clause that opens identity for this purpose on this day, in the order of their agreements.
    public List<Partner> of(InstitutionId mine, Purpose purpose, LocalDate day) {
        var partners = new LinkedHashMap<InstitutionId, Partner>();
        for (var grant : grants.around(mine, DataGroup.IDENTITY, purpose, day)) {
            var other = grant.other(mine);
            var known = partners.getOrDefault(other, new Partner(other, false, false, grant.citation()));
            partners.put(other, known.and(grant));
        }
        return List.copyOf(partners.values());
    }
}
