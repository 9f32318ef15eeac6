package pl.sciezka.partnership;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.InstitutionKind;

/// Who becomes a party by a document (strona, która przystępuje), and who signs for it: the function, never a name.
public record Joining(
        InstitutionId institution,
        InstitutionKind kind,
        String signatory,
        @Nullable ContactPoint contact,
        Arrangement arrangement) {

    NewAgreement.Signature signature(int version, LocalDate day) {
        return new NewAgreement.Signature(from(version, day), signatory, contact, arrangement, Set.of());
    }

    /// The party that it will be, by the document of this number.
    public Party from(int version, LocalDate day) {
        return new Party(institution, kind, version, day, null, arrangement.arranged());
    }
}
