package pl.sciezka.institution.operator;

import static pl.sciezka.kernel.Purpose.ADMINISTRATION;
import static pl.sciezka.kernel.Role.HUB_OPERATOR;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import pl.sciezka.institution.account.Accounts;
import pl.sciezka.institution.account.OneTimeLink;
import pl.sciezka.institution.staff.HandOvers;
import pl.sciezka.institution.staff.ResetAccess;
import pl.sciezka.institution.staff.StaffForm;
import pl.sciezka.institution.staff.StaffRows;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.InstitutionKind;
import pl.sciezka.kernel.Role;
import pl.sciezka.shell.Absent;
import pl.sciezka.shell.Access;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.FormPage;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;

/// The operator's view: which institutions are in the hub, and bringing in a new one.
@Pages("/operator/institutions")
class OperatorPages {

    private static final String PATH = "/operator/institutions";

    private final Offices offices;
    private final OpenOffice openOffice;
    private final ResetAccess resetAccess;
    private final Accounts accounts;
    private final StaffRows rows;
    private final HandOvers handOvers;

    OperatorPages(
            Offices offices,
            OpenOffice openOffice,
            ResetAccess resetAccess,
            Accounts accounts,
            StaffRows rows,
            HandOvers handOvers) {
        this.offices = offices;
        this.openOffice = openOffice;
        this.resetAccess = resetAccess;
        this.accounts = accounts;
        this.rows = rows;
        this.handOvers = handOvers;
    }

    record OfficeList(List<OfficeRow> rows) implements Page {}

    record OfficeEdit(OfficeForm office, StaffForm administrator, List<InstitutionKind> kinds, FormErrors errors)
            implements FormPage {}

    @GetMapping
    @Access(roles = HUB_OPERATOR, purpose = ADMINISTRATION)
    OfficeList list() {
        return new OfficeList(offices.rows());
    }

    @GetMapping("/new")
    @Access(roles = HUB_OPERATOR, purpose = ADMINISTRATION)
    OfficeEdit newForm() {
        return form(OfficeForm.empty(), StaffForm.empty(), FormErrors.none());
    }

    @PostMapping("/new")
    @Access(roles = HUB_OPERATOR, purpose = ADMINISTRATION)
    Page open(OfficeForm office, StaffForm typed, HttpServletRequest request) {
        var person = typed.withRoles(Set.of(Role.LOCAL_ADMINISTRATOR.name())).withLogin();
        var found = office.problems(FormErrors.collect());
        var errors = person.problems(found, Set.of(), person.roles()).done();
        if (errors.any()) return form(office, person, errors);
        var institution = office.as(InstitutionId.next());
        return switch (openOffice.open(institution, person.in(institution.id()))) {
            case OpenOffice.Result.Opened it ->
                handOvers.of(it.administrator().staff(), it.administrator().issued(), PATH, request);
            case OpenOffice.Result.NameTaken _ -> form(office, person, FormErrors.of("name", "office.form.name.taken"));
            case OpenOffice.Result.LoginTaken _ ->
                form(office, person, FormErrors.of("login", "staff.form.login.taken"));
        };
    }

    /// A new link for a first administrator who lost the old one; impossible once the institution looks after itself.
    @PostMapping("/{institution}/link")
    @Access(roles = HUB_OPERATOR, purpose = ADMINISTRATION)
    Page newLink(@PathVariable("institution") InstitutionId id, HttpServletRequest request) {
        if (accounts.isTakenOver(id)) throw new Absent();
        var administrator = rows.of(id, "").stream().findFirst().orElseThrow(Absent::new);
        var account = accounts.find(administrator.staff()).orElseThrow(Absent::new);
        return handOvers.of(
                account.staff(),
                resetAccess.replaceLink(account, OneTimeLink.Reason.FIRST_ADMINISTRATOR),
                PATH,
                request);
    }

    private static OfficeEdit form(OfficeForm office, StaffForm administrator, FormErrors errors) {
        var kinds = Arrays.stream(InstitutionKind.values())
                .filter(it -> it != InstitutionKind.OPERATOR)
                .toList();
        return new OfficeEdit(office, administrator, kinds, errors);
    }
}
