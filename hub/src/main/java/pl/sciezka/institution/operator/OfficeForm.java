package pl.sciezka.institution.operator;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pl.sciezka.institution.Institution;
import pl.sciezka.institution.staff.StaffForm;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.InstitutionKind;
import pl.sciezka.kernel.Teryt;
import pl.sciezka.shell.FormErrors;

/// What the operator typed about a new institution; missing fields are empty, stray spaces are gone.
record OfficeForm(
        String name,
        String shortName,
        String kind,
        String localKind,
        String teryt,
        String address,
        String officeTelephone,
        String dpoContact) {

    private static final Pattern TERYT = Pattern.compile("\\d{2}(\\d{2}(\\d{3})?)?");

    OfficeForm {
        name = StaffForm.clean(name);
        shortName = StaffForm.clean(shortName);
        kind = StaffForm.clean(kind);
        localKind = StaffForm.clean(localKind);
        teryt = StaffForm.clean(teryt);
        address = StaffForm.clean(address);
        officeTelephone = StaffForm.clean(officeTelephone);
        dpoContact = StaffForm.clean(dpoContact);
    }

    static OfficeForm empty() {
        return new OfficeForm("", "", "", "", "", "", "", "");
    }

    FormErrors.Collector problems(FormErrors.Collector found) {
        return found.when(name.isEmpty() || !StaffForm.isText(name), "name", "office.form.name.wrong")
                .when(
                        shortName.isEmpty() || shortName.length() > 60 || !StaffForm.isText(shortName),
                        "shortName",
                        "office.form.short-name.wrong")
                .when(kindOf() == null, "kind", "office.form.kind.wrong")
                .when(!StaffForm.isText(localKind), "localKind", "office.form.text.wrong")
                .when(!teryt.isEmpty() && !TERYT.matcher(teryt).matches(), "teryt", "office.form.teryt.wrong")
                .when(!StaffForm.isText(address), "address", "office.form.text.wrong")
                .when(!StaffForm.isText(officeTelephone), "officeTelephone", "office.form.text.wrong")
                .when(!StaffForm.isText(dpoContact), "dpoContact", "office.form.text.wrong");
    }

    Institution as(InstitutionId id) {
        var known = kindOf();
        if (known == null) throw new IllegalStateException("The form has problems");
        return new Institution(
                id,
                known,
                orNull(localKind),
                name,
                shortName,
                teryt.isEmpty() ? null : new Teryt(teryt),
                orNull(address),
                orNull(officeTelephone),
                orNull(dpoContact),
                null);
    }

    /// There is one operator, made at the first start.
    private @Nullable InstitutionKind kindOf() {
        return Arrays.stream(InstitutionKind.values())
                .filter(it -> it != InstitutionKind.OPERATOR && it.name().equals(kind))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
