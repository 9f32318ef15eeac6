package pl.sciezka.shell;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.PersonId;

/// Something that waits (sprawa, która czeka): what, for whom, since when, until when, and where to go.
/// `what` is a message key with `arguments`. `onWhom` names the institution or colleague it waits for; null means the
/// reader. `insteadOf` names who is away and for whom the reader does it.
public record Waiting(
        String what,
        List<String> arguments,
        @Nullable PersonId person,
        @Nullable String personName,
        String path,
        Instant since,
        LocalDate due,
        @Nullable String onWhom,
        @Nullable String insteadOf) {

    public Waiting(
            String what,
            List<String> arguments,
            @Nullable PersonId person,
            @Nullable String personName,
            String path,
            Instant since,
            LocalDate due,
            @Nullable String onWhom) {
        this(what, arguments, person, personName, path, since, due, onWhom, null);
    }

    /// Is about no client and waits for the reader.
    public static Waiting withoutClient(
            String what, List<String> arguments, String path, Instant since, LocalDate due) {
        return new Waiting(what, arguments, null, null, path, since, due, null);
    }

    /// The same, done for somebody who is away; null: on the reader's own account.
    public Waiting insteadOf(@Nullable String away) {
        return new Waiting(what, arguments, person, personName, path, since, due, onWhom, away);
    }
}
