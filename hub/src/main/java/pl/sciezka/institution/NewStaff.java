package pl.sciezka.institution;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Role;

/// A member of staff who is to get an account (nowe konto).
public record NewStaff(
        InstitutionId institution,
        @Nullable UnitId unit,
        String login,
        String givenName,
        String surname,
        String position,
        @Nullable String telephone,
        Set<Role> roles) {

    public NewStaff {
        roles = Set.copyOf(roles);
    }

    @Override
    public String toString() {
        return "NewStaff[*]";
    }
}
