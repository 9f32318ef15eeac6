package pl.sciezka.client;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.DataGroup;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;

/// A plain sentence about an event (zdanie historii) in the words of its day, for three audiences: the client, the
/// staff, the archive. `person` is the record of the institution where it happened; `audience` are the partners that
/// may read it as long as they see that person, and data of that `group` where one is named. `path` leads to the thing
/// itself.
public record Sentence(
        PersonId person,
        String kind,
        @Nullable DataGroup group,
        String forClient,
        String forStaff,
        String forArchive,
        @Nullable UUID clause,
        @Nullable String path,
        Set<InstitutionId> audience) {

    public Sentence {
        audience = Set.copyOf(audience);
    }

    /// Sentences may hold names.
    @Override
    public String toString() {
        return "Sentence[" + kind + "]";
    }
}
