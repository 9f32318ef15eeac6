package pl.sciezka.plan;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.StaffId;

/// Names that a plan needs to be read by people (nazwy): institutions, and staff to call.
record Names(Map<InstitutionId, String> institutions, Map<StaffId, Contact> staff) {

    /// Whom to call (osoba do kontaktu).
    record Contact(
            StaffId staff,
            InstitutionId institution,
            String name,
            String position,
            @Nullable String telephone) {

        @Override
        public String toString() {
            return "Contact[" + staff.value() + "]";
        }
    }

    /// Never empty: an institution out of sight is still somebody.
    String of(InstitutionId institution) {
        return institutions.getOrDefault(institution, "–");
    }

    @Nullable
    Contact of(@Nullable StaffId person) {
        return person == null ? null : staff.get(person);
    }

    List<Contact> peopleOf(InstitutionId institution) {
        return staff.values().stream()
                .filter(it -> it.institution().equals(institution))
                .toList();
    }
}
