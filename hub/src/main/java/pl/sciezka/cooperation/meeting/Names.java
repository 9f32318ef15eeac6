package pl.sciezka.cooperation.meeting;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import pl.sciezka.institution.Institution;
import pl.sciezka.institution.Institutions;
import pl.sciezka.kernel.InstitutionId;

/// How institutions are called for short, read once for a page (nazwy).
public record Names(Map<InstitutionId, String> byId) {

    public String of(InstitutionId id) {
        return byId.getOrDefault(id, "");
    }

    /// Reads them.
    @Component
    public static class Reading {

        private final Institutions institutions;

        Reading(Institutions institutions) {
            this.institutions = institutions;
        }

        public Names all() {
            return new Names(
                    institutions.all().stream().collect(Collectors.toMap(Institution::id, Institution::shortName)));
        }
    }
}
