package pl.sciezka.client.email;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import pl.sciezka.client.ClientEmail;
import pl.sciezka.delivery.ClientAddresses;
import pl.sciezka.journal.Journal;
import pl.sciezka.journal.Seen;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.storage.CurrentActing;

/// Says to whom an e-mail may go, and where. Asked again when it is sent: whoever changed their mind or was protected
/// meanwhile gets none.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ReachClients implements ClientEmail, ClientAddresses {

    private final Wishes wishes;
    private final Journal journal;

    ReachClients(Wishes wishes, Journal journal) {
        this.wishes = wishes;
        this.journal = journal;
    }

    @Override
    public boolean reaches(PersonId person) {
        return wishes.reachable(CurrentActing.staff().institution(), person).isPresent();
    }

    @Override
    public Optional<String> of(InstitutionId institution, PersonId person) {
        var address = wishes.reachable(institution, person);
        if (address.isPresent()) journal.looked("journal.email-address", new Seen(person, institution));
        return address;
    }
}
