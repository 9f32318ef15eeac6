package pl.sciezka.institution.staff;

import static pl.sciezka.kernel.Purpose.ADMINISTRATION;
import static pl.sciezka.kernel.Role.LOCAL_ADMINISTRATOR;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import pl.sciezka.institution.Institutions;
import pl.sciezka.institution.Unit;
import pl.sciezka.institution.UnitId;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.shell.Absent;
import pl.sciezka.shell.Access;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.FormPage;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;
import pl.sciezka.shell.Redirect;
import pl.sciezka.storage.CurrentActing;

/// The administrator's view of the own units (komórki i jednostki): clients are referred to them, staff belong to them.
@Pages("/staff/units")
class UnitPages {

    private final Institutions institutions;
    private final Units units;

    UnitPages(Institutions institutions, Units units) {
        this.institutions = institutions;
        this.units = units;
    }

    /// The open ones first.
    record UnitList(List<Unit> units) implements Page {}

    /// Adds a unit when there is none yet, else changes its name or kind.
    record UnitEdit(@Nullable Unit unit, UnitForm form, FormErrors errors) implements FormPage {

        String path() {
            return unit == null
                    ? "/staff/units/new"
                    : "/staff/units/" + unit.id().value();
        }
    }

    @GetMapping
    @Access(roles = LOCAL_ADMINISTRATOR, purpose = ADMINISTRATION)
    UnitList list() {
        return new UnitList(institutions.everyUnitOf(own()));
    }

    @GetMapping("/new")
    @Access(roles = LOCAL_ADMINISTRATOR, purpose = ADMINISTRATION)
    UnitEdit newForm() {
        return new UnitEdit(null, UnitForm.empty(), FormErrors.none());
    }

    @PostMapping("/new")
    @Access(roles = LOCAL_ADMINISTRATOR, purpose = ADMINISTRATION)
    Page add(UnitForm form) {
        var errors = form.problems();
        if (errors.any()) return new UnitEdit(null, form, errors);
        var added = units.add(new Unit(UnitId.next(), own(), form.name(), form.kind(), null));
        return added
                ? Redirect.to("/staff/units").saying("unit.added")
                : new UnitEdit(null, form, FormErrors.of("name", "unit.form.name.taken"));
    }

    @GetMapping("/{unit}")
    @Access(roles = LOCAL_ADMINISTRATOR, purpose = ADMINISTRATION)
    UnitEdit editForm(@PathVariable("unit") UnitId id) {
        var unit = unit(id);
        return new UnitEdit(unit, UnitForm.of(unit), FormErrors.none());
    }

    @PostMapping("/{unit}")
    @Access(roles = LOCAL_ADMINISTRATOR, purpose = ADMINISTRATION)
    Page change(@PathVariable("unit") UnitId id, UnitForm form) {
        var unit = unit(id);
        var errors = form.problems();
        if (errors.any()) return new UnitEdit(unit, form, errors);
        var changed = units.change(new Unit(id, own(), form.name(), form.kind(), null));
        return changed
                ? Redirect.to("/staff/units").saying("unit.changed")
                : new UnitEdit(unit, form, FormErrors.of("name", "unit.form.name.taken"));
    }

    private Unit unit(UnitId id) {
        return institutions
                .unit(id)
                .filter(it -> it.institution().equals(own()))
                .orElseThrow(Absent::new);
    }

    private static InstitutionId own() {
        return CurrentActing.staff().institution();
    }
}
