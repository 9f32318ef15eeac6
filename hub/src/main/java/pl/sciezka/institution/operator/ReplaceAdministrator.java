package pl.sciezka.institution.operator;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import pl.sciezka.institution.NewStaff;
import pl.sciezka.institution.account.Account;
import pl.sciezka.institution.account.Accounts;
import pl.sciezka.institution.account.OneTimeLink;
import pl.sciezka.institution.account.OneTimeLinks;
import pl.sciezka.institution.staff.HandOvers;
import pl.sciezka.institution.staff.InviteStaff;
import pl.sciezka.institution.staff.ResetAccess;
import pl.sciezka.institution.staff.StaffRow;
import pl.sciezka.institution.staff.StaffRows;
import pl.sciezka.institution.staff.SuspendStaff;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Role;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.storage.Transactions;

/// Names a new administrator for an institution whose own have left. Works as a job of that institution, because the
/// operator sees none of its accounts, and leaves a record that its data-protection officer reads.
@Component
class ReplaceAdministrator {

    sealed interface Result {
        record Replaced(HandOvers.Ready handOver) implements Result {}

        record LoginTaken() implements Result {}
    }

    private final StaffRows rows;
    private final Accounts accounts;
    private final InviteStaff inviteStaff;
    private final SuspendStaff suspendStaff;
    private final ResetAccess resetAccess;
    private final ReplacementRecords replacements;
    private final Transactions transactions;
    private final Clock clock;

    ReplaceAdministrator(
            StaffRows rows,
            Accounts accounts,
            InviteStaff inviteStaff,
            SuspendStaff suspendStaff,
            ResetAccess resetAccess,
            ReplacementRecords replacements,
            Transactions transactions,
            Clock clock) {
        this.rows = rows;
        this.accounts = accounts;
        this.inviteStaff = inviteStaff;
        this.suspendStaff = suspendStaff;
        this.resetAccess = resetAccess;
        this.replacements = replacements;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// Who administers now, whether the last one named has yet to use the link, and whether anybody there is the
    /// data-protection officer.
    record Now(List<String> administrators, boolean linkOpen, boolean officer) {}

    Now now(InstitutionId institution) {
        return as(
                institution,
                () -> new Now(
                        with(Role.LOCAL_ADMINISTRATOR, institution).stream()
                                .map(StaffRow::name)
                                .toList(),
                        waiting(institution).isPresent(),
                        !with(Role.DATA_PROTECTION_OFFICER, institution).isEmpty()));
    }

    Result replace(NewStaff successor, String ground, StaffId operator) {
        var institution = successor.institution();
        return as(institution, () -> {
            var leaving = with(Role.LOCAL_ADMINISTRATOR, institution).stream()
                    .flatMap(it -> accounts.find(it.staff()).stream())
                    .toList();
            return switch (inviteStaff.invite(successor, OneTimeLink.Reason.INVITATION)) {
                case InviteStaff.Result.LoginTaken _ -> new Result.LoginTaken();
                case InviteStaff.Result.Invited(var staff, var link) -> {
                    leaving.forEach(suspendStaff::end);
                    var ids = leaving.stream().map(Account::staff).toList();
                    replacements.add(institution, operator, staff, ids, ground, clock.instant());
                    yield new Result.Replaced(handOver(staff, link));
                }
            };
        });
    }

    /// For a successor who lost the link before using it.
    Optional<HandOvers.Ready> newLink(InstitutionId institution) {
        return as(
                institution,
                () -> waiting(institution)
                        .map(it -> handOver(it.staff(), resetAccess.replaceLink(it, OneTimeLink.Reason.INVITATION))));
    }

    private HandOvers.Ready handOver(StaffId staff, OneTimeLinks.Issued link) {
        return new HandOvers.Ready(accounts.find(staff).orElseThrow(), link);
    }

    private Optional<Account> waiting(InstitutionId institution) {
        return replacements
                .successor(institution)
                .flatMap(accounts::find)
                .filter(it -> it.passwordHash() == null && it.suspendedAt() == null);
    }

    private List<StaffRow> with(Role role, InstitutionId institution) {
        return rows.of(institution, "").stream()
                .filter(it -> it.suspendedAt() == null && it.roleSet().contains(role))
                .toList();
    }

    private <R> R as(InstitutionId institution, Supplier<R> work) {
        return transactions.as(new Acting.Job(institution, Purpose.ADMINISTRATION), work);
    }
}
