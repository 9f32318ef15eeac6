package pl.sciezka.institution;

import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.StaffId;

/// What one may know of a member of staff elsewhere (osoba do kontaktu): whom to call. No login, no secrets.
public record Colleague(
        StaffId staff,
        InstitutionId institution,
        String institutionName,
        String givenName,
        String surname,
        String position,
        @Nullable String telephone,
        boolean active,
        boolean servesClients) {

    public String name() {
        return givenName + " " + surname;
    }

    @Override
    public String toString() {
        return "Colleague[" + staff.value() + "]";
    }
}
