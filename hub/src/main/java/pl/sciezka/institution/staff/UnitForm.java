package pl.sciezka.institution.staff;

import java.util.List;
import pl.sciezka.institution.Unit;
import pl.sciezka.shell.FormErrors;

/// What an administrator typed about a unit; missing fields are empty, stray spaces are gone.
record UnitForm(String name, String kind) {

    /// Club of social integration, centre of social integration, employment-service centre of a PUP, department,
    /// branch, anything else.
    static final List<String> KINDS = List.of("KIS", "CIS", "CAZ", "DZIAŁ", "FILIA", "INNA");

    private static final int LONGEST = 100;

    UnitForm {
        name = StaffForm.clean(name);
        kind = StaffForm.clean(kind);
    }

    static UnitForm empty() {
        return new UnitForm("", "");
    }

    static UnitForm of(Unit unit) {
        return new UnitForm(unit.name(), unit.kind());
    }

    FormErrors problems() {
        return FormErrors.collect()
                .when(
                        name.isEmpty() || name.length() > LONGEST || !StaffForm.isText(name),
                        "name",
                        "unit.form.name.wrong")
                .when(!KINDS.contains(kind), "kind", "unit.form.kind.wrong")
                .done();
    }
}
