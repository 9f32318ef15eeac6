package pl.sciezka.partnership;

import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.InstitutionId;

/// Partnership (partnerstwo): what institutions want to reach together, and who leads today; null when the lead
/// has left and nobody has taken over: then all members decide together.
public record Partnership(
        PartnershipId id,
        String name,
        PartnershipForm form,
        String aim,
        @Nullable InstitutionId lead) {}
