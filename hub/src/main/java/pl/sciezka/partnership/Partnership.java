package pl.sciezka.partnership;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Teryt;

/// Partnership (partnerstwo): what institutions want to reach together, where, and who leads today; null when the lead
/// has left and nobody has taken over: then all members decide together.
public record Partnership(
        PartnershipId id,
        String name,
        PartnershipForm form,
        String aim,
        List<Teryt> area,
        @Nullable InstitutionId lead) {

    public Partnership {
        area = List.copyOf(area);
    }
}
