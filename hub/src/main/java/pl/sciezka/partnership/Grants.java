package pl.sciezka.partnership;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import pl.sciezka.kernel.DataGroup;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Purpose;

/// Asks whether one institution may see data of another's clients, and by which clause (uprawnienia). PostgreSQL asks
/// the same again, row by row.
@Component
public class Grants {

    private final AccessGrants grants;

    Grants(AccessGrants grants) {
        this.grants = grants;
    }

    /// The clause to cite when the viewer may see this group for this purpose on this day; empty when it may not.
    public Optional<Citation> may(
            InstitutionId viewer, InstitutionId holder, DataGroup group, Purpose purpose, LocalDate day) {
        return grants.find(viewer, holder, group, purpose, day).map(CitedGrant::citation);
    }

    /// All groups that the viewer may see of the holder for this purpose on this day, each with its clause.
    public Map<DataGroup, Citation> between(
            InstitutionId viewer, InstitutionId holder, Purpose purpose, LocalDate day) {
        var seen = new EnumMap<DataGroup, Citation>(DataGroup.class);
        for (var grant : grants.between(viewer, holder, purpose, day))
            seen.putIfAbsent(grant.dataGroup(), grant.citation());
        return seen;
    }
}
