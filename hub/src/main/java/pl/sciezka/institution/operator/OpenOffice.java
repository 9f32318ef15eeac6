package pl.sciezka.institution.operator;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import pl.sciezka.institution.Institution;
import pl.sciezka.institution.NewStaff;
import pl.sciezka.institution.account.OneTimeLink;
import pl.sciezka.institution.staff.InviteStaff;

/// Brings a new institution into the hub, with its first administrator. Once that person has used the link, row-level
/// security closes the institution's accounts to the operator.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class OpenOffice {

    sealed interface Result {
        record Opened(InviteStaff.Result.Invited administrator) implements Result {}

        record NameTaken() implements Result {}

        record LoginTaken() implements Result {}
    }

    private final Offices offices;
    private final InviteStaff inviteStaff;

    OpenOffice(Offices offices, InviteStaff inviteStaff) {
        this.offices = offices;
        this.inviteStaff = inviteStaff;
    }

    Result open(Institution institution, NewStaff administrator) {
        if (!offices.add(institution)) return new Result.NameTaken();
        return switch (inviteStaff.invite(administrator, OneTimeLink.Reason.FIRST_ADMINISTRATOR)) {
            case InviteStaff.Result.Invited it -> new Result.Opened(it);
            case InviteStaff.Result.LoginTaken _ -> {
                offices.remove(institution.id());
                yield new Result.LoginTaken();
            }
        };
    }
}
