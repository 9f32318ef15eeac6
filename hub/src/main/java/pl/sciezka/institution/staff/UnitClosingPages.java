package pl.sciezka.institution.staff;

import static pl.sciezka.kernel.Purpose.ADMINISTRATION;
import static pl.sciezka.kernel.Role.LOCAL_ADMINISTRATOR;

import java.time.Clock;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.sciezka.institution.Institutions;
import pl.sciezka.institution.Unit;
import pl.sciezka.institution.UnitId;
import pl.sciezka.institution.UnitWork;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.shell.Absent;
import pl.sciezka.shell.Access;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.FormPage;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;
import pl.sciezka.shell.Redirect;
import pl.sciezka.shell.TypedDay;
import pl.sciezka.storage.CurrentActing;

/// Closing an own unit from a day, and opening it again.
@Pages("/staff/units/{unit}")
class UnitClosingPages {

    private static final String LIST = "/staff/units";

    private final Institutions institutions;
    private final CloseUnit closeUnit;
    private final Clock clock;

    UnitClosingPages(Institutions institutions, CloseUnit closeUnit, Clock clock) {
        this.institutions = institutions;
        this.closeUnit = closeUnit;
        this.clock = clock;
    }

    /// With what still runs there is nothing to type.
    record UnitClosing(Unit unit, List<UnitWork.Running> running, String from, FormErrors errors) implements FormPage {

        String path() {
            return LIST + "/" + unit.id().value();
        }
    }

    @GetMapping("/closing")
    @Access(roles = LOCAL_ADMINISTRATOR, purpose = ADMINISTRATION)
    Page form(@PathVariable("unit") UnitId id) {
        var unit = own(id);
        if (unit.closedFrom() != null) return Redirect.to(LIST + "/" + id.value());
        return new UnitClosing(unit, closeUnit.running(unit), "", FormErrors.none());
    }

    @PostMapping("/closing")
    @Access(roles = LOCAL_ADMINISTRATOR, purpose = ADMINISTRATION)
    Page close(@PathVariable("unit") UnitId id, @RequestParam(defaultValue = "") String from) {
        var unit = own(id);
        var day = TypedDay.read(from);
        var wrong = day.isEmpty()
                ? FormErrors.of("from", "unit.close.from.wrong")
                : day.get().isAfter(Warsaw.today(clock))
                        ? FormErrors.of("from", "unit.close.from.later")
                        : FormErrors.none();
        if (day.isEmpty() || wrong.any()) return new UnitClosing(unit, closeUnit.running(unit), from, wrong);
        return switch (closeUnit.close(unit, day.get())) {
            case CloseUnit.Result.Closed _ -> Redirect.to(LIST).saying("unit.closed");
            case CloseUnit.Result.StillRuns(var running) ->
                new UnitClosing(unit, running, from, FormErrors.of("running", "unit.close.not"));
        };
    }

    @PostMapping("/reopening")
    @Access(roles = LOCAL_ADMINISTRATOR, purpose = ADMINISTRATION)
    Redirect reopen(@PathVariable("unit") UnitId id) {
        closeUnit.reopen(own(id));
        return Redirect.to(LIST).saying("unit.reopened");
    }

    private Unit own(UnitId id) {
        return institutions
                .unit(id)
                .filter(it -> it.institution().equals(CurrentActing.staff().institution()))
                .orElseThrow(Absent::new);
    }
}
