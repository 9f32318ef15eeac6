package pl.sciezka.client.takeover;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import pl.sciezka.client.ListedRow.Mark;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.storage.Seal;

/// Marks of rows; the known ones say whom they mean. `present` names whoever is in the record and has not left it,
/// some of them more than once.
record Marks(Seal seal, Map<UUID, Mark> known, List<PersonId> present) {

    Mark mark(String said) {
        var index = ByteBuffer.wrap(seal.index(said));
        var value = new UUID(index.getLong(), index.getLong());
        var mark = known.get(value);
        return mark == null ? new Mark(value, null) : mark;
    }

    List<PersonId> presentBut(Set<PersonId> named) {
        return present.stream().filter(it -> !named.contains(it)).distinct().toList();
    }
}
