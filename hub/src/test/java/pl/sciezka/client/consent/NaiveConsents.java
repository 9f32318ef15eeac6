package pl.sciezka.client.consent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.DataGroup;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;

/// Reads grants, consents and sights as a person would who has them all on the desk.
final class NaiveConsents {

    record Granted(
            InstitutionId viewer,
            DataGroup group,
            boolean onConsent,
            LocalDate from,
            @Nullable LocalDate to) {

        boolean on(LocalDate day) {
            return !day.isBefore(from) && (to == null || day.isBefore(to));
        }
    }

    record Given(
            ConsentId id,
            PersonId person,
            InstitutionId viewer,
            Set<DataGroup> groups,
            @Nullable String area,
            LocalDate from,
            LocalDate lastDay) {

        boolean on(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(lastDay);
        }
    }

    final List<Granted> grants = new ArrayList<>();
    final List<Given> consents = new ArrayList<>();
    final List<Given> withdrawn = new ArrayList<>();
    final List<List<Object>> sights = new ArrayList<>();

    boolean sees(InstitutionId viewer, PersonId person, String gmina, DataGroup group, LocalDate day) {
        if (!sights.contains(List.of(viewer, person))) return false;
        for (var grant : grants) {
            if (!grant.viewer().equals(viewer) || grant.group() != group || !grant.on(day)) continue;
            if (!grant.onConsent()) return true;
            for (var consent : consents) {
                if (withdrawn.contains(consent)) continue;
                if (!consent.person().equals(person) || !consent.viewer().equals(viewer)) continue;
                if (!consent.groups().contains(group) || !consent.on(day)) continue;
                if (consent.area() == null || gmina.startsWith(consent.area())) return true;
            }
        }
        return false;
    }
}
