package pl.sciezka.institution.operator;

import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import pl.sciezka.institution.Institution;
import pl.sciezka.institution.NewStaff;
import pl.sciezka.institution.account.Accounts;
import pl.sciezka.institution.account.OneTimeLink;
import pl.sciezka.institution.account.OneTimeLinks;
import pl.sciezka.institution.staff.InviteStaff;
import pl.sciezka.institution.staff.StaffRows;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.InstitutionKind;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Role;
import pl.sciezka.shell.PublicOrigin;
import pl.sciezka.shell.Texts;
import pl.sciezka.storage.Transactions;

/// The first start without demonstration data: makes the operator's own account and prints a one-time link to the
/// console. Until somebody has used it, each further start prints a fresh one.
@Component
class FirstAdministrator {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);
    private static final String LOGIN = "operator";

    private final Offices offices;
    private final Accounts accounts;
    private final StaffRows rows;
    private final InviteStaff inviteStaff;
    private final OneTimeLinks links;
    private final Transactions transactions;
    private final PublicOrigin origin;
    private final Texts texts;
    private final Environment environment;
    private final boolean demo;

    FirstAdministrator(
            Offices offices,
            Accounts accounts,
            StaffRows rows,
            InviteStaff inviteStaff,
            OneTimeLinks links,
            Transactions transactions,
            PublicOrigin origin,
            Texts texts,
            Environment environment,
            @Value("${sciezka.demo}") boolean demo) {
        this.offices = offices;
        this.accounts = accounts;
        this.rows = rows;
        this.inviteStaff = inviteStaff;
        this.links = links;
        this.transactions = transactions;
        this.origin = origin;
        this.texts = texts;
        this.environment = environment;
        this.demo = demo;
    }

    @EventListener(ApplicationReadyEvent.class)
    void invite() {
        if (demo) return;
        var operator = offices.operator();
        if (operator.isEmpty() && offices.any()) return;
        var id = operator.orElseGet(InstitutionId::next);
        if (operator.isPresent() && accounts.isTakenOver(id)) return;
        var link = transactions.as(
                new Acting.Job(id, Purpose.ADMINISTRATION), () -> operator.isPresent() ? again(id) : first(id));
        LOG.warn(texts.text(Texts.POLISH, "operator.link", address() + OneTimeLink.path(link.key())));
    }

    private OneTimeLinks.Issued first(InstitutionId id) {
        var person = new NewStaff(
                id,
                null,
                LOGIN,
                word("operator.given-name"),
                word("operator.surname"),
                word("operator.position"),
                null,
                Set.of(Role.HUB_OPERATOR, Role.LOCAL_ADMINISTRATOR));
        offices.add(new Institution(
                id,
                InstitutionKind.OPERATOR,
                null,
                word("operator.name"),
                word("operator.short-name"),
                null,
                null,
                null,
                null,
                null));
        return switch (inviteStaff.invite(person, OneTimeLink.Reason.FIRST_ADMINISTRATOR)) {
            case InviteStaff.Result.Invited it -> it.issued();
            case InviteStaff.Result.LoginTaken _ -> throw new IllegalStateException("The login operator is taken");
        };
    }

    private OneTimeLinks.Issued again(InstitutionId id) {
        var staff = rows.of(id, "").getFirst().staff();
        return links.issue(staff, id, OneTimeLink.Reason.FIRST_ADMINISTRATOR);
    }

    private String word(String key) {
        return texts.text(Texts.POLISH, key);
    }

    private String address() {
        return origin.orLocal(environment.getRequiredProperty("local.server.port"));
    }
}
