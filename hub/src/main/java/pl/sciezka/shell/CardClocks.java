package pl.sciezka.shell;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.PersonId;

/// The clocks of a client's header, contributed by modules; of each kind the nearest day and the sum are shown.
public interface CardClocks {

    enum Kind {
        /// what has been agreed with the client comes next
        NEXT,
        /// the last day for a contact that the law asks for
        CONTACT,
        /// a day from which a legal title or benefit changes
        LEGAL,
        /// requests to partners that nobody has answered yet
        UNANSWERED
    }

    /// `due` is the nearest day, null when only the count matters.
    record Clock(Kind kind, @Nullable LocalDate due, int count) {}

    List<Clock> of(PersonId person);
}
