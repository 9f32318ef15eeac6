package pl.sciezka.partnership.reading;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Period;
import pl.sciezka.partnership.AgreementId;
import pl.sciezka.partnership.PartnershipForm;
import pl.sciezka.partnership.PartnershipId;

/// An agreement in a list and at the head of its pages (umowa w skrócie).
public record AgreementSummary(
        AgreementId id,
        PartnershipId partnership,
        String partnershipName,
        PartnershipForm form,
        String aim,
        @Nullable InstitutionId lead,
        @Nullable String source,
        Invented partnershipInvented,
        String title,
        @Nullable String number,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        Invented invented,
        long parties,
        long annexes) {

    Period inForce() {
        return new Period(validFrom, validTo);
    }

    public AgreementState state(LocalDate day) {
        return AgreementState.of(inForce(), day);
    }

    long daysLeft(LocalDate day) {
        return AgreementState.daysLeft(inForce(), day);
    }

    /// As people say it: "do 31.01.2027" includes that day.
    @Nullable
    LocalDate lastDay() {
        return validTo == null ? null : validTo.minusDays(1);
    }
}
