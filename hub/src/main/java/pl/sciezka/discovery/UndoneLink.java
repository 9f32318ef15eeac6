package pl.sciezka.discovery;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.sciezka.client.LeaveReason;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;

/// Undone link (rozwiązane powiązanie) as one side keeps it. `reason` is the own one; of the partner's one learns at
/// most that two different people had been linked.
record UndoneLink(
        UUID id,
        PersonId person,
        InstitutionId partner,
        Instant undoneAt,
        boolean byUs,
        @Nullable LeaveReason reason,
        boolean wrongPerson,
        @Nullable Instant noticedAt) {}
