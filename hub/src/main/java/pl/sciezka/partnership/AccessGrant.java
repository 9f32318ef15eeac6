package pl.sciezka.partnership;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import pl.sciezka.kernel.DataGroup;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Period;
import pl.sciezka.kernel.Purpose;

/// Access grant (uprawnienie): the viewer may see one group of data of the holder's clients, for one purpose, because
/// of one clause, on these days. Never per client.
public record AccessGrant(
        ClauseId clause, InstitutionId viewer, InstitutionId holder, DataGroup group, Purpose purpose, Period inForce) {

    /// The same facts have the same id, so deriving again after an annex keeps what has not changed.
    UUID id() {
        var facts = "%s %s %s %s %s %s"
                .formatted(clause.value(), viewer.value(), holder.value(), group, purpose, inForce.from());
        return UUID.nameUUIDFromBytes(facts.getBytes(StandardCharsets.UTF_8));
    }
}
