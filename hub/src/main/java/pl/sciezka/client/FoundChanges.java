package pl.sciezka.client;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.InstitutionId;

/// Changes that lists brought to light and that wait for an official (zmiany znalezione na listach). Who is protected
/// or nobody's common client any more is left out. Every method must run inside a transaction; whoever shows them
/// writes the journal.
public interface FoundChanges {

    /// How many, and since when the oldest; null when none.
    record Pile(int count, @Nullable Instant since) {}

    Pile pile(InstitutionId own);

    /// Person after person, by surname.
    List<FoundChange> waiting(InstitutionId own, int limit, int offset);

    /// Empty when somebody has settled it; until the end of the transaction nobody else can.
    Optional<FoundChange> taking(FoundChange.Id id);

    void told(FoundChange.Id id, Acting.Staff by);

    void skipped(FoundChange.Id id, FoundChange.SkipReason why, Acting.Staff by);
}
