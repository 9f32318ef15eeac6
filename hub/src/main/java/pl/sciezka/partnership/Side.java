package pl.sciezka.partnership;

import java.util.Set;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.InstitutionKind;

/// One side of a sharing (strona udostępnienia): kinds of institutions, single institutions, or both.
public record Side(Set<InstitutionKind> kinds, Set<InstitutionId> institutions) {

    public Side {
        if (kinds.isEmpty() && institutions.isEmpty()) throw new IllegalArgumentException("A side without anyone");
        if (kinds.contains(InstitutionKind.FOREIGN) || kinds.contains(InstitutionKind.OPERATOR)) {
            throw new IllegalArgumentException("Clients' data is shared neither abroad nor with the operator");
        }
        kinds = Set.copyOf(kinds);
        institutions = Set.copyOf(institutions);
    }

    boolean includes(Party party) {
        return includes(party.institution(), party.kind());
    }

    public boolean includes(InstitutionId institution, InstitutionKind kind) {
        return kinds.contains(kind) || institutions.contains(institution);
    }
}
