package pl.sciezka.partnership;

import java.util.List;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Teryt;

/// Partnership (partnerstwo): what institutions want to reach together, where, and who leads.
public record Partnership(
        PartnershipId id, String name, PartnershipForm form, String aim, List<Teryt> area, InstitutionId lead) {

    public Partnership {
        area = List.copyOf(area);
    }
}
