package pl.sciezka.institution.staff;

import static pl.sciezka.kernel.Purpose.ADMINISTRATION;
import static pl.sciezka.kernel.Role.LOCAL_ADMINISTRATOR;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.sciezka.institution.Institutions;
import pl.sciezka.institution.Unit;
import pl.sciezka.institution.account.OneTimeLink;
import pl.sciezka.institution.account.SignInEvents;
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

/// The administrator's view of the own staff: who has an account, and opening one for a colleague.
@Pages("/staff")
class StaffPages {

    private static final int EVENTS_SHOWN = 10;

    private final StaffRows rows;
    private final Institutions institutions;
    private final OwnStaff ownStaff;
    private final InviteStaff inviteStaff;
    private final SignInEvents events;
    private final HandOvers handOvers;
    private final Clock clock;

    StaffPages(
            StaffRows rows,
            Institutions institutions,
            OwnStaff ownStaff,
            InviteStaff inviteStaff,
            SignInEvents events,
            HandOvers handOvers,
            Clock clock) {
        this.rows = rows;
        this.institutions = institutions;
        this.ownStaff = ownStaff;
        this.inviteStaff = inviteStaff;
        this.events = events;
        this.handOvers = handOvers;
        this.clock = clock;
    }

    record StaffList(String words, List<StaffRow> rows, Instant now) implements Page {}

    record StaffCard(StaffRow row, List<SignInEvents.Event> events, boolean own, Instant now) implements Page {}

    /// Adds somebody when `account` is null, else changes names and position.
    record StaffEdit(
            String path, boolean fresh, StaffForm form, List<Unit> units, List<Role> assignable, FormErrors errors)
            implements FormPage {}

    @GetMapping
    @Access(roles = LOCAL_ADMINISTRATOR, purpose = ADMINISTRATION)
    StaffList list(@RequestParam(name = "q", defaultValue = "") String words) {
        return new StaffList(words, rows.of(CurrentActing.staff().institution(), words), clock.instant());
    }

    @GetMapping("/new")
    @Access(roles = LOCAL_ADMINISTRATOR, purpose = ADMINISTRATION)
    StaffEdit newForm() {
        return fresh(StaffForm.empty(), FormErrors.none());
    }

    @PostMapping("/new")
    @Access(roles = LOCAL_ADMINISTRATOR, purpose = ADMINISTRATION)
    Page add(StaffForm typed, HttpServletRequest request) {
        var form = typed.withLogin();
        var errors = form.problems(FormErrors.collect(), unitKeys(), names(assignable()))
                .done();
        if (errors.any()) return fresh(form, errors);
        var person = form.in(CurrentActing.staff().institution());
        return switch (inviteStaff.invite(person, OneTimeLink.Reason.INVITATION)) {
            case InviteStaff.Result.Invited it -> handOvers.of(it.staff(), it.issued(), "/staff", request);
            case InviteStaff.Result.LoginTaken _ -> fresh(form, FormErrors.of("login", "staff.form.login.taken"));
        };
    }

    @GetMapping("/{staff}")
    @Access(roles = LOCAL_ADMINISTRATOR, purpose = ADMINISTRATION)
    StaffCard card(@PathVariable("staff") StaffId id) {
        return new StaffCard(
                row(id),
                events.latest(id, EVENTS_SHOWN),
                id.equals(CurrentActing.staff().staff()),
                clock.instant());
    }

    @GetMapping("/{staff}/edit")
    @Access(roles = LOCAL_ADMINISTRATOR, purpose = ADMINISTRATION)
    StaffEdit editForm(@PathVariable("staff") StaffId id) {
        return edit(id, StaffForm.of(row(id)), FormErrors.none());
    }

    @PostMapping("/{staff}/edit")
    @Access(roles = LOCAL_ADMINISTRATOR, purpose = ADMINISTRATION)
    Page change(@PathVariable("staff") StaffId id, StaffForm form) {
        row(id);
        var errors = form.problems(FormErrors.collect(), unitKeys()).done();
        if (errors.any()) return edit(id, form, errors);
        ownStaff.change(id, form.in(CurrentActing.staff().institution()));
        return Redirect.to("/staff/" + id.value()).saying("staff.changed");
    }

    private StaffEdit fresh(StaffForm form, FormErrors errors) {
        return new StaffEdit("/staff/new", true, form, units(), assignable(), errors);
    }

    private StaffEdit edit(StaffId id, StaffForm form, FormErrors errors) {
        return new StaffEdit("/staff/" + id.value() + "/edit", false, form, units(), List.of(), errors);
    }

    private StaffRow row(StaffId id) {
        return rows.find(CurrentActing.staff().institution(), id).orElseThrow(Absent::new);
    }

    private List<Unit> units() {
        return institutions.unitsOf(CurrentActing.staff().institution());
    }

    private Set<String> unitKeys() {
        return units().stream().map(unit -> unit.id().value().toString()).collect(Collectors.toSet());
    }

    private List<Role> assignable() {
        var own = institutions.find(CurrentActing.staff().institution()).orElseThrow(Absent::new);
        return AssignableRoles.in(own.kind());
    }

    static Set<String> names(List<Role> roles) {
        return roles.stream().map(Role::name).collect(Collectors.toSet());
    }
}
