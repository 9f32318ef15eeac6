package pl.sciezka.adviser.change;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.sciezka.adviser.OnDuty;
import pl.sciezka.client.CommonClients;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Role;
import pl.sciezka.kernel.Warsaw;

/// Requests to take over that wait for one reader's answer (prośby do odpowiedzi): those to the reader, and those to
/// the institution about clients who are up to the reader.
@Component
class AskedHere {

    private final Changes changes;
    private final CommonClients commonClients;
    private final OnDuty onDuty;
    private final Clock clock;

    AskedHere(Changes changes, CommonClients commonClients, OnDuty onDuty, Clock clock) {
        this.changes = changes;
        this.commonClients = commonClients;
        this.onDuty = onDuty;
        this.clock = clock;
    }

    List<Change> of(Acting.Staff reader) {
        return changes.askedOf(reader.institution()).stream()
                .filter(it -> waitsFor(it, reader))
                .toList();
    }

    /// The reader's own record of whom it is about; null when it is about nobody, or about nobody here.
    @Nullable
    PersonId own(Change it, Acting.Staff reader) {
        if (it.institution().equals(reader.institution())) return it.person();
        return it.client() == null
                ? null
                : commonClients.ownPerson(it.client(), reader.institution()).orElse(null);
    }

    private boolean waitsFor(Change it, Acting.Staff reader) {
        if (it.taker() != null) return it.taker().equals(reader.staff());
        var person = own(it, reader);
        return person != null
                && (reader.roles().contains(Role.COORDINATOR)
                        || onDuty.of(reader.institution(), person, Warsaw.today(clock))
                                .isUpTo(reader));
    }
}
