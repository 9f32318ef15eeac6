package pl.sciezka.institution.staff;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.sciezka.institution.NewStaff;
import pl.sciezka.institution.UnitId;
import pl.sciezka.institution.account.Login;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Role;
import pl.sciezka.shell.FormErrors;

/// What an administrator typed about a colleague; missing fields are empty, stray spaces are gone.
public record StaffForm(
        String givenName,
        String surname,
        String login,
        String position,
        String telephone,
        String unit,
        Set<String> roles) {

    private static final int LONGEST = 100;
    private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}\\p{M} .'’-]*");
    private static final Pattern TELEPHONE = Pattern.compile("[0-9 ()+-]{7,20}( ?w(ew)?\\.? ?[0-9]{1,5})?");
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cn}\\p{Co}\\p{Cs}]");

    public StaffForm {
        givenName = clean(givenName);
        surname = clean(surname);
        login = clean(login);
        position = clean(position);
        telephone = clean(telephone);
        unit = clean(unit);
        roles = roles == null ? Set.of() : Set.copyOf(roles);
    }

    public static StaffForm empty() {
        return new StaffForm("", "", "", "", "", "", Set.of());
    }

    static StaffForm of(StaffRow row) {
        return new StaffForm(
                row.givenName(),
                row.surname(),
                row.login(),
                row.position(),
                row.telephone() == null ? "" : row.telephone(),
                row.unitId() == null ? "" : row.unitId().value().toString(),
                row.roleSet().stream().map(Role::name).collect(Collectors.toSet()));
    }

    /// A login made of the names where none was typed; still none while a name is missing.
    public StaffForm withLogin() {
        if (login.isEmpty() && (givenName.isEmpty() || surname.isEmpty())) return this;
        var wanted = login.isEmpty() ? Login.proposed(givenName, surname) : Login.typed(login);
        return new StaffForm(givenName, surname, wanted.value(), position, telephone, unit, roles);
    }

    public StaffForm withRoles(Set<String> given) {
        return new StaffForm(givenName, surname, login, position, telephone, unit, given);
    }

    FormErrors.Collector problems(FormErrors.Collector found, Set<String> units) {
        return found.when(!isName(givenName), "givenName", "staff.form.given-name.wrong")
                .when(!isName(surname), "surname", "staff.form.surname.wrong")
                .when(position.isEmpty() || !isText(position), "position", "staff.form.position.wrong")
                .when(
                        !telephone.isEmpty() && !TELEPHONE.matcher(telephone).matches(),
                        "telephone",
                        "staff.form.telephone.wrong")
                .when(!unit.isEmpty() && !units.contains(unit), "unit", "staff.form.unit.wrong");
    }

    public FormErrors.Collector problems(FormErrors.Collector found, Set<String> units, Set<String> assignable) {
        return problems(found, units)
                .when(!login.isEmpty() && !new Login(login).wellFormed(), "login", "staff.form.login.wrong")
                .when(roles.isEmpty() || !assignable.containsAll(roles), "roles", "staff.form.roles.wrong");
    }

    public NewStaff in(InstitutionId institution) {
        return new NewStaff(
                institution,
                unit.isEmpty() ? null : UnitId.of(unit),
                login,
                givenName,
                surname,
                position,
                telephone.isEmpty() ? null : telephone,
                roles.stream().map(Role::valueOf).collect(Collectors.toSet()));
    }

    public static boolean isText(String text) {
        return text.length() <= 2 * LONGEST && !UNPRINTABLE.matcher(text).find();
    }

    private static boolean isName(String text) {
        return text.length() <= LONGEST && NAME.matcher(text).matches();
    }

    public static String clean(@Nullable String text) {
        return text == null ? "" : text.strip().replaceAll(" +", " ");
    }

    @Override
    public String toString() {
        return "StaffForm[*]";
    }
}
