package pl.sciezka.institution.staff;

import static pl.sciezka.kernel.Purpose.ADMINISTRATION;
import static pl.sciezka.kernel.Role.LOCAL_ADMINISTRATOR;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.sciezka.institution.Institutions;
import pl.sciezka.institution.account.Account;
import pl.sciezka.institution.account.Accounts;
import pl.sciezka.kernel.Role;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.shell.Absent;
import pl.sciezka.shell.Access;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.FormPage;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;
import pl.sciezka.shell.Redirect;
import pl.sciezka.storage.CurrentActing;

/// What an administrator does with a colleague's account: other roles, suspension, help for who cannot get in.
@Pages("/staff/{staff}")
class AccessPages {

    private final Accounts accounts;
    private final Institutions institutions;
    private final ChangeRoles changeRoles;
    private final SuspendStaff suspendStaff;
    private final ResetAccess resetAccess;
    private final HandOvers handOvers;

    AccessPages(
            Accounts accounts,
            Institutions institutions,
            ChangeRoles changeRoles,
            SuspendStaff suspendStaff,
            ResetAccess resetAccess,
            HandOvers handOvers) {
        this.accounts = accounts;
        this.institutions = institutions;
        this.changeRoles = changeRoles;
        this.suspendStaff = suspendStaff;
        this.resetAccess = resetAccess;
        this.handOvers = handOvers;
    }

    record RolesForm(StaffId id, String name, Set<String> chosen, List<Role> assignable, FormErrors errors)
            implements FormPage {}

    record SuspendConfirmation(
            StaffId id, String name, @Nullable String problem) implements Page {
        @Override
        public HttpStatus status() {
            return problem == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        }
    }

    @GetMapping("/roles")
    @Access(roles = LOCAL_ADMINISTRATOR, purpose = ADMINISTRATION)
    RolesForm rolesForm(@PathVariable("staff") StaffId id) {
        var account = account(id);
        var chosen = account.roles().stream().map(Role::name).collect(Collectors.toSet());
        return roles(account, chosen, FormErrors.none());
    }

    @PostMapping("/roles")
    @Access(roles = LOCAL_ADMINISTRATOR, purpose = ADMINISTRATION)
    Page changeRoles(@PathVariable("staff") StaffId id, @RequestParam(defaultValue = "") Set<String> roles) {
        var account = account(id);
        if (roles.isEmpty() || !StaffPages.names(assignable()).containsAll(roles))
            return roles(account, roles, wrong("staff.form.roles.wrong"));
        var wanted = roles.stream().map(Role::valueOf).collect(Collectors.toSet());
        return switch (changeRoles.change(account, wanted)) {
            case ChangeRoles.Result.Changed _ -> card(id, "staff.roles.changed");
            case ChangeRoles.Result.Unchanged _ -> card(id, "staff.roles.unchanged");
            case ChangeRoles.Result.LastAdministrator _ -> roles(account, roles, wrong("staff.last-administrator"));
        };
    }

    @GetMapping("/suspend")
    @Access(roles = LOCAL_ADMINISTRATOR, purpose = ADMINISTRATION)
    SuspendConfirmation suspendForm(@PathVariable("staff") StaffId id) {
        return new SuspendConfirmation(id, account(id).displayName(), null);
    }

    @PostMapping("/suspend")
    @Access(roles = LOCAL_ADMINISTRATOR, purpose = ADMINISTRATION)
    Page suspend(@PathVariable("staff") StaffId id) {
        var account = account(id);
        return switch (suspendStaff.suspend(account, CurrentActing.staff().staff())) {
            case SuspendStaff.Result.Suspended _ -> card(id, "staff.suspended");
            case SuspendStaff.Result.Oneself _ ->
                new SuspendConfirmation(id, account.displayName(), "staff.suspend.oneself");
            case SuspendStaff.Result.LastAdministrator _ ->
                new SuspendConfirmation(id, account.displayName(), "staff.last-administrator");
        };
    }

    @PostMapping("/restore")
    @Access(roles = LOCAL_ADMINISTRATOR, purpose = ADMINISTRATION)
    Page restore(@PathVariable("staff") StaffId id) {
        suspendStaff.restore(account(id));
        return card(id, "staff.restored");
    }

    @PostMapping("/unlock")
    @Access(roles = LOCAL_ADMINISTRATOR, purpose = ADMINISTRATION)
    Page unlock(@PathVariable("staff") StaffId id) {
        resetAccess.unlock(account(id));
        return card(id, "staff.unlocked");
    }

    /// Also gives an invited colleague a new link in place of one that was lost or has ended.
    @PostMapping("/link")
    @Access(roles = LOCAL_ADMINISTRATOR, purpose = ADMINISTRATION)
    Page replacePassword(@PathVariable("staff") StaffId id, HttpServletRequest request) {
        var account = account(id);
        if (account.suspendedAt() != null || id.equals(CurrentActing.staff().staff())) throw new Absent();
        return handOvers.of(id, resetAccess.replacePassword(account), "/staff/" + id.value(), request);
    }

    @PostMapping("/second-factor")
    @Access(roles = LOCAL_ADMINISTRATOR, purpose = ADMINISTRATION)
    Page takeOffSecondFactor(@PathVariable("staff") StaffId id) {
        if (id.equals(CurrentActing.staff().staff())) throw new Absent();
        resetAccess.takeOffSecondFactor(account(id));
        return card(id, "staff.second-factor.removed");
    }

    private RolesForm roles(Account account, Set<String> chosen, FormErrors errors) {
        return new RolesForm(account.staff(), account.displayName(), chosen, assignable(), errors);
    }

    private List<Role> assignable() {
        var own = institutions.find(CurrentActing.staff().institution()).orElseThrow(Absent::new);
        return AssignableRoles.in(own.kind());
    }

    private Account account(StaffId id) {
        return accounts.find(id)
                .filter(it -> it.institution().equals(CurrentActing.staff().institution()))
                .orElseThrow(Absent::new);
    }

    private static Redirect card(StaffId id, String notice) {
        return Redirect.to("/staff/" + id.value()).saying(notice);
    }

    private static FormErrors wrong(String messageKey) {
        return FormErrors.of("roles", messageKey);
    }
}
