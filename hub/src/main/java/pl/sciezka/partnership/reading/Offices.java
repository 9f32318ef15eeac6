package pl.sciezka.partnership.reading;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import pl.sciezka.institution.Institution;
import pl.sciezka.kernel.InstitutionId;

/// The institutions that a page speaks of, by id (instytucje).
public record Offices(Map<InstitutionId, Institution> byId) {

    public static Offices of(Collection<Institution> institutions) {
        return new Offices(institutions.stream().collect(Collectors.toMap(Institution::id, Function.identity())));
    }

    public Institution get(InstitutionId id) {
        return Objects.requireNonNull(byId.get(id));
    }

    public String name(InstitutionId id) {
        return get(id).shortName();
    }

    /// In the order given: "OPS Trzebinia, OPS Babice, OPS Libiąż".
    public String names(Collection<InstitutionId> ids) {
        return ids.stream().map(this::name).collect(Collectors.joining(", "));
    }
}
