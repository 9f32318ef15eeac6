package pl.sciezka.institution;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.StaffId;

/// How the institutions and people are called (nazwy); empty for whoever is not known.
public record Names(Map<InstitutionId, String> institutions, Map<StaffId, Colleague> people) {

    public String of(InstitutionId it) {
        return institutions.getOrDefault(it, "");
    }

    public String of(@Nullable StaffId it) {
        var known = it == null ? null : people.get(it);
        return known == null ? "" : known.name();
    }

    /// `Jan Kowalski, tel. 32 000 00 00`; without a telephone the name alone.
    public String reachable(@Nullable StaffId it) {
        var known = it == null ? null : people.get(it);
        return known == null || known.telephone() == null ? of(it) : known.name() + ", tel. " + known.telephone();
    }
}
