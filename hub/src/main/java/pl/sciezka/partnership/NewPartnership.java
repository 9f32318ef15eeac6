package pl.sciezka.partnership;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.InstitutionId;

/// A partnership to be recorded (partnerstwo), with all its agreements. `invented` names the facts of each part that
/// were invented for the demonstration.
public record NewPartnership(
        String name,
        PartnershipForm form,
        String aim,
        InstitutionId lead,
        @Nullable String source,
        Set<String> invented,
        List<NewAgreement> agreements) {}
