package pl.sciezka.plan.reading;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.StaffId;

/// Names that a plan needs to be read by people (nazwy): institutions, and staff to call.
public record Names(Map<InstitutionId, String> institutions, Map<StaffId, Contact> staff) {

    private static final Collator POLISH = Collator.getInstance(Locale.of("pl"));

    /// Whom to call (osoba do kontaktu).
    public record Contact(
            StaffId staff,
            InstitutionId institution,
            String givenName,
            String surname,
            String position,
            @Nullable String telephone,
            boolean servesClients) {

        public String name() {
            return givenName + " " + surname;
        }

        public String surnameFirst() {
            return surname + " " + givenName;
        }

        @Override
        public String toString() {
            return "Contact[" + staff.value() + "]";
        }
    }

    /// Never empty: an institution out of sight is still somebody.
    public String of(InstitutionId institution) {
        return institutions.getOrDefault(institution, "–");
    }

    @Nullable
    public Contact of(@Nullable StaffId person) {
        return person == null ? null : staff.get(person);
    }

    /// Who may be named for an action of this institution, by surname.
    public List<Contact> servingAt(InstitutionId institution) {
        return staff.values().stream()
                .filter(it -> it.institution().equals(institution) && it.servesClients())
                .sorted(Comparator.comparing(Contact::surnameFirst, POLISH))
                .toList();
    }
}
