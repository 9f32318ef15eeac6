package pl.sciezka.institution.own;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.sciezka.credential.PasswordRules;
import pl.sciezka.institution.account.OpenSessions;
import pl.sciezka.institution.account.SecondFactorRule;
import pl.sciezka.institution.account.SecondFactors;
import pl.sciezka.institution.account.SignInEvents;
import pl.sciezka.institution.entrance.Entrance;
import pl.sciezka.institution.staff.StaffRow;
import pl.sciezka.institution.staff.StaffRows;
import pl.sciezka.shell.Absent;
import pl.sciezka.shell.ForEverybody;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.FormPage;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;
import pl.sciezka.shell.Redirect;
import pl.sciezka.storage.CurrentActing;
import pl.sciezka.storage.Transactions;

/// The own account: who I am here, what proves it, where I am signed in.
@Pages("/account")
class AccountPages {

    private static final int EVENTS_SHOWN = 10;

    private final StaffRows rows;
    private final SecondFactors secondFactors;
    private final SecondFactorRule secondFactorRule;
    private final OpenSessions sessions;
    private final SignInEvents events;
    private final ChangePassword changePassword;
    private final Entrance entrance;
    private final Transactions transactions;
    private final Clock clock;

    AccountPages(
            StaffRows rows,
            SecondFactors secondFactors,
            SecondFactorRule secondFactorRule,
            OpenSessions sessions,
            SignInEvents events,
            ChangePassword changePassword,
            Entrance entrance,
            Transactions transactions,
            Clock clock) {
        this.rows = rows;
        this.secondFactors = secondFactors;
        this.secondFactorRule = secondFactorRule;
        this.sessions = sessions;
        this.events = events;
        this.changePassword = changePassword;
        this.entrance = entrance;
        this.transactions = transactions;
        this.clock = clock;
    }

    record OwnAccountPage(
            StaffRow account,
            int codesLeft,
            boolean secondFactorRequired,
            List<OpenSessions.OpenSession> sessions,
            List<SignInEvents.Event> events)
            implements Page {}

    record ChangePasswordForm(int shortest, FormErrors errors) implements FormPage {}

    @GetMapping
    @ForEverybody
    OwnAccountPage account(HttpServletRequest request) {
        var me = CurrentActing.staff();
        var account = rows.find(me.institution(), me.staff()).orElseThrow(Absent::new);
        return new OwnAccountPage(
                account,
                secondFactors.codesLeft(me.staff()),
                secondFactorRule.requiredOf(account.roleSet()),
                sessions.of(me.staff(), request.getSession().getId(), clock.instant()),
                events.latest(me.staff(), EVENTS_SHOWN));
    }

    @GetMapping("/password")
    @ForEverybody
    ChangePasswordForm passwordForm() {
        return form(FormErrors.none());
    }

    @PostMapping("/password")
    @ForEverybody(oneTransaction = false)
    Page changePassword(
            @RequestParam(defaultValue = "") String old,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String again,
            HttpServletRequest request) {
        if (!password.equals(again)) return form(FormErrors.of("again", "password.again.wrong"));
        var session = request.getSession().getId();
        return switch (changePassword.change(CurrentActing.staff(), old, password, session, request.getRemoteAddr())) {
            case ChangePassword.Result.Done _ -> Redirect.to("/account").saying("password.changed");
            case ChangePassword.Result.WrongOld _ -> form(FormErrors.of("old", "password.old.wrong"));
            case ChangePassword.Result.Bad it ->
                form(FormErrors.of("password", "PasswordProblem." + it.problem().name()));
        };
    }

    /// Another session than this one, which is left by signing out.
    @PostMapping("/sessions/{key}/end")
    @ForEverybody
    Redirect endSession(@PathVariable UUID key) {
        if (!sessions.end(CurrentActing.staff().staff(), key)) throw new Absent();
        return Redirect.to("/account").saying("account.session.ended");
    }

    /// Ending this session is a transaction of its own, after that of the others.
    @PostMapping("/sign-out-everywhere")
    @ForEverybody(oneTransaction = false)
    Page signOutEverywhere(HttpServletRequest request, HttpServletResponse response) {
        var me = CurrentActing.staff();
        var session = request.getSession().getId();
        transactions.as(me, () -> sessions.endOthers(me.staff(), session));
        entrance.leave(request, response);
        return Redirect.to("/sign-in").saying("sign-in.signed-out-everywhere");
    }

    private static ChangePasswordForm form(FormErrors errors) {
        return new ChangePasswordForm(PasswordRules.SHORTEST, errors);
    }
}
