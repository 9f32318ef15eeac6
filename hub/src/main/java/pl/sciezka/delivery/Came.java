package pl.sciezka.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.StaffId;

/// Something came to an institution that its people should know of (nadeszło). `thing` is what it is about and stays
/// the same however often it is said; `whose` is who there sees to it, null where nobody is named: then, and once that
/// one no longer works there, the coordinators are told. `kind` and `path` as in an [Announcement].
public record Came(UUID thing, InstitutionId to, @Nullable StaffId whose, String kind, String path) {

    Announcement toSystem() {
        return new Announcement(id("system"), new Recipient.OwnSystem(to), kind, path);
    }

    Announcement toReader(StaffId reader) {
        return new Announcement(id(reader.value().toString()), new Recipient.Staff(to, reader), kind, path);
    }

    private UUID id(String whom) {
        return UUID.nameUUIDFromBytes((kind + " " + thing + " " + to.value() + " " + whom).getBytes(UTF_8));
    }
}
