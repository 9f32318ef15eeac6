package pl.sciezka.partnership;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.DataGroup;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Purpose;

/// A grant in force with the clause that it stands on.
public record CitedGrant(
        InstitutionId viewer,
        InstitutionId holder,
        DataGroup dataGroup,
        Purpose purpose,
        ClauseId clause,
        AgreementId agreement,
        String agreementTitle,
        String number,
        LocalDate since,
        @Nullable LocalDate validTo) {

    public Citation citation() {
        return new Citation(clause, agreement, agreementTitle, number, since);
    }

    /// The institution on the other side.
    public InstitutionId other(InstitutionId mine) {
        return viewer.equals(mine) ? holder : viewer;
    }
}
