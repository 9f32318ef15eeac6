package pl.sciezka.discovery;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.sciezka.client.CommonClientLeft;
import pl.sciezka.client.CommonClients;
import pl.sciezka.client.LeaveReason;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.storage.FollowsUp;
import pl.sciezka.storage.Transactions;

/// Writes down on each side that a link was undone, and gives each side's data-protection officer a possible breach to
/// judge. Repeated after a crash, it takes effect once.
@Component
class RecordUndone {

    private final Proposals proposals;
    private final UndoneLinks undone;
    private final BreachTasks tasks;
    private final CommonClients commonClients;
    private final Transactions transactions;

    RecordUndone(
            Proposals proposals,
            UndoneLinks undone,
            BreachTasks tasks,
            CommonClients commonClients,
            Transactions transactions) {
        this.proposals = proposals;
        this.undone = undone;
        this.tasks = tasks;
        this.commonClients = commonClients;
        this.transactions = transactions;
    }

    @FollowsUp
    void on(CommonClientLeft left) {
        as(left.leaver(), () -> {
            var reason = commonClients.reasonOf(left.leaversPerson(), left.commonClient());
            for (var other : left.others())
                record(left, left.leaver(), left.leaversPerson(), other.institution(), reason.orElse(null));
        });
        for (var other : left.others())
            as(other.institution(), () -> record(left, other.institution(), other.person(), left.leaver(), null));
    }

    private void record(
            CommonClientLeft left,
            InstitutionId own,
            PersonId person,
            InstitutionId partner,
            @Nullable LeaveReason reason) {
        var byUs = own.equals(left.leaver());
        var link =
                new UndoneLink(UUID.randomUUID(), person, partner, left.at(), byUs, reason, left.wrongPerson(), null);
        proposals.overtaken(person, partner, left.at());
        if (undone.add(link, own)) tasks.add(link.id(), own, left.at().plus(BreachTask.TIME_TO_REPORT));
    }

    private void as(InstitutionId institution, Runnable work) {
        transactions.as(new Acting.Job(institution, Purpose.SUPERVISION), work);
    }
}
