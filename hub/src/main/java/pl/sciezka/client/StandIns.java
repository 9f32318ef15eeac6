package pl.sciezka.client;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.StaffId;

/// What was done in place of somebody who was away (w zastępstwie): contributed by the module that knows who stands in.
public interface StandIns {

    /// This sentence was told about the person; it is kept when the teller stood in for somebody.
    void told(UUID sentence, PersonId person, Acting.Staff teller);

    /// In whose place these were told; those that were told on one's own account are left out.
    Map<UUID, StaffId> of(Collection<UUID> sentences);
}
