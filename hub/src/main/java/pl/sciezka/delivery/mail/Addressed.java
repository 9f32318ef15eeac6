package pl.sciezka.delivery.mail;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import pl.sciezka.delivery.ClientAddresses;
import pl.sciezka.institution.Colleague;
import pl.sciezka.institution.Colleagues;
import pl.sciezka.institution.Institution;
import pl.sciezka.institution.Institutions;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.storage.Transactions;

/// Puts addresses on letters, asked for at this moment (adresowanie), and several for one reader into one envelope.
@Component
class Addressed {

    /// What is sent as one.
    record Envelope(Mail mail, List<Letter> letters) {}

    record Found(List<Envelope> envelopes, Map<Letter.State, List<UUID>> unsendable) {}

    private final Mailboxes mailboxes;
    private final Colleagues colleagues;
    private final Institutions institutions;
    private final ObjectProvider<ClientAddresses> clients;
    private final WriteLetters write;
    private final Transactions transactions;

    Addressed(
            Mailboxes mailboxes,
            Colleagues colleagues,
            Institutions institutions,
            ObjectProvider<ClientAddresses> clients,
            WriteLetters write,
            Transactions transactions) {
        this.mailboxes = mailboxes;
        this.colleagues = colleagues;
        this.institutions = institutions;
        this.clients = clients;
        this.write = write;
        this.transactions = transactions;
    }

    Found of(InstitutionId own, List<Letter> letters) {
        var job = new Acting.Job(own, Purpose.ADMINISTRATION);
        var office = transactions.as(job, () -> institutions.find(own).orElseThrow());
        var found = new Found(new ArrayList<>(), new EnumMap<>(Letter.State.class));
        transactions.as(job, () -> toStaff(letters, office, found));
        for (var it : letters) {
            if (it.toStaff()) continue;
            address(own, new PersonId(it.recipientId()))
                    .ifPresentOrElse(
                            to -> found.envelopes().add(new Envelope(write.toClient(it, to, office), List.of(it))),
                            () -> cannot(found, Letter.State.NO_ADDRESS, it));
        }
        return found;
    }

    private void toStaff(List<Letter> letters, Institution office, Found found) {
        var digests = new LinkedHashMap<Mailbox, List<Letter>>();
        for (var it : letters) {
            if (!it.toStaff()) continue;
            var mailbox = mailbox(new StaffId(it.recipientId()));
            if (mailbox == null) cannot(found, Letter.State.NOT_WANTED, it);
            else if (mailbox.rhythm() == Rhythm.DAILY)
                digests.computeIfAbsent(mailbox, _ -> new ArrayList<>()).add(it);
            else
                found.envelopes()
                        .add(new Envelope(write.toStaff(it, mailbox.address(), office.shortName()), List.of(it)));
        }
        digests.forEach((mailbox, several) -> found.envelopes()
                .add(new Envelope(write.digest(several, mailbox.address(), office.shortName()), several)));
    }

    /// Null when nothing is to be sent: not wanted, or no longer working there.
    private @Nullable Mailbox mailbox(StaffId staff) {
        if (colleagues.find(staff).filter(Colleague::active).isEmpty()) return null;
        return mailboxes.of(staff).filter(it -> it.rhythm() != Rhythm.NEVER).orElse(null);
    }

    private Optional<String> address(InstitutionId own, PersonId person) {
        return clients.stream()
                .flatMap(it -> transactions.as(new Acting.Job(own, it.purpose()), () -> it.of(own, person)).stream())
                .findFirst();
    }

    private static void cannot(Found found, Letter.State state, Letter it) {
        found.unsendable().computeIfAbsent(state, _ -> new ArrayList<>()).add(it.id());
    }
}
