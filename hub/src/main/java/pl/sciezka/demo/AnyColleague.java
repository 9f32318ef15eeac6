package pl.sciezka.demo;

import java.util.Set;
import org.springframework.stereotype.Component;
import pl.sciezka.institution.Colleagues;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Role;
import pl.sciezka.storage.Transactions;

/// Whoever comes first in an institution, in the role that a scene needs.
@Component
class AnyColleague {

    private final Colleagues colleagues;
    private final Transactions transactions;

    AnyColleague(Colleagues colleagues, Transactions transactions) {
        this.colleagues = colleagues;
        this.transactions = transactions;
    }

    Acting.Staff of(InstitutionId institution, Role role, Purpose purpose) {
        var first = transactions.as(
                new Acting.Job(institution, Purpose.ADMINISTRATION),
                () -> colleagues.in(institution).stream().findFirst().orElseThrow());
        return new Acting.Staff(first.staff(), institution, Set.of(role), purpose);
    }
}
