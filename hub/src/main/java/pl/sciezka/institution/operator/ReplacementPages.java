package pl.sciezka.institution.operator;

import static pl.sciezka.kernel.Purpose.ADMINISTRATION;
import static pl.sciezka.kernel.Role.HUB_OPERATOR;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.sciezka.institution.Institution;
import pl.sciezka.institution.Institutions;
import pl.sciezka.institution.account.Accounts;
import pl.sciezka.institution.staff.HandOvers;
import pl.sciezka.institution.staff.StaffForm;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.InstitutionKind;
import pl.sciezka.kernel.Role;
import pl.sciezka.shell.Absent;
import pl.sciezka.shell.Access;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.FormPage;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;
import pl.sciezka.storage.CurrentActing;

/// The operator names a new administrator for an institution that asked for it.
@Pages("/operator/institutions/{office}/administrator")
class ReplacementPages {

    private static final String LIST = "/operator/institutions";
    private static final int LONGEST_GROUND = 200;

    private final Institutions institutions;
    private final Accounts accounts;
    private final ReplaceAdministrator replaceAdministrator;
    private final HandOvers handOvers;

    ReplacementPages(
            Institutions institutions,
            Accounts accounts,
            ReplaceAdministrator replaceAdministrator,
            HandOvers handOvers) {
        this.institutions = institutions;
        this.accounts = accounts;
        this.replaceAdministrator = replaceAdministrator;
        this.handOvers = handOvers;
    }

    record ReplacementForm(
            Institution office, ReplaceAdministrator.Now now, StaffForm successor, String ground, FormErrors errors)
            implements FormPage {

        String path() {
            return LIST + "/" + office.id().value() + "/administrator";
        }
    }

    @GetMapping
    @Access(roles = HUB_OPERATOR, purpose = ADMINISTRATION, oneTransaction = false)
    ReplacementForm form(@PathVariable("office") InstitutionId id) {
        return form(office(id), StaffForm.empty(), "", FormErrors.none());
    }

    @PostMapping
    @Access(roles = HUB_OPERATOR, purpose = ADMINISTRATION, oneTransaction = false)
    Page replace(
            @PathVariable("office") InstitutionId id,
            StaffForm typed,
            @RequestParam(defaultValue = "") String ground,
            HttpServletRequest request) {
        var office = office(id);
        var successor = typed.withRoles(Set.of(Role.LOCAL_ADMINISTRATOR.name())).withLogin();
        var words = StaffForm.clean(ground);
        var found = FormErrors.collect()
                .when(
                        words.isEmpty() || words.length() > LONGEST_GROUND || !StaffForm.isText(words),
                        "ground",
                        "replacement.ground.wrong");
        var errors = successor.problems(found, Set.of(), successor.roles()).done();
        if (errors.any()) return form(office, successor, words, errors);
        var operator = CurrentActing.staff().staff();
        return switch (replaceAdministrator.replace(successor.in(id), words, operator)) {
            case ReplaceAdministrator.Result.Replaced(var handOver) -> handOvers.of(handOver, LIST, request);
            case ReplaceAdministrator.Result.LoginTaken _ ->
                form(office, successor, words, FormErrors.of("login", "staff.form.login.taken"));
        };
    }

    @PostMapping("/link")
    @Access(roles = HUB_OPERATOR, purpose = ADMINISTRATION, oneTransaction = false)
    Page newLink(@PathVariable("office") InstitutionId id, HttpServletRequest request) {
        return replaceAdministrator
                .newLink(office(id).id())
                .<Page>map(it -> handOvers.of(it, LIST, request))
                .orElseThrow(Absent::new);
    }

    private ReplacementForm form(Institution office, StaffForm successor, String ground, FormErrors errors) {
        return new ReplacementForm(office, replaceAdministrator.now(office.id()), successor, ground, errors);
    }

    /// One that looks after itself; the operator's own does so by itself.
    private Institution office(InstitutionId id) {
        return institutions
                .find(id)
                .filter(it -> it.kind() != InstitutionKind.OPERATOR && accounts.isTakenOver(id))
                .orElseThrow(Absent::new);
    }
}
