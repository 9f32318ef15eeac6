package pl.sciezka.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.StaffId;

/// Something about a common client came to an institution, or waits there past its day. `own` is its record of the
/// person, `asker` who of its staff waits for it; `path` leads to the flow.
public record FlowReached(
        InstitutionId to,
        PersonId own,
        What what,
        Stage stage,
        String path,
        @Nullable StaffId asker) {

    public enum What {
        NOTICE,
        QUESTION,
        /// of a question that this institution asked
        ANSWER,
        /// a question of this institution that its partner does not answer
        SILENCE
    }

    public enum Stage {
        CAME,
        /// its day is over
        OVERDUE,
        /// it is up to the coordinators now
        CLIMBED
    }

    /// The same for the same thing: it is told once in each stage.
    UUID id() {
        return named(kind() + " " + path + " " + to.value());
    }

    UUID id(StaffId reader) {
        return named(id() + " " + reader.value());
    }

    /// The key of the sentence that says so. It tells nothing of the client.
    String kind() {
        return "exchange.announced." + what + "." + stage;
    }

    private static UUID named(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(UTF_8));
    }
}
