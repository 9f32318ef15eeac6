package pl.sciezka.client;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.InstitutionId;

/// Part of a client's case (część sprawy) that is seen or hidden as a whole. `holder` is the institution whose record
/// it belongs to.
public sealed interface CasePart {

    /// The same for everybody who looks.
    record Key(String kind, UUID id) {}

    Key key();

    InstitutionId holder();

    /// A block of the client's card.
    record Data(Key key, InstitutionId holder, CardBlock block) implements CasePart {}

    /// A goal of the joint plan.
    record Goal(Key key, InstitutionId holder, String text) implements CasePart {

        @Override
        public String toString() {
            return "Goal[" + key.id() + "]";
        }
    }

    /// An action for a goal. `owner` is the institution's short name, null while it is to be settled; `stage` is a
    /// word.
    record Action(
            Key key,
            InstitutionId holder,
            UUID goal,
            String what,
            @Nullable String owner,
            @Nullable LocalDate due,
            Enum<?> stage,
            boolean open)
            implements CasePart {

        @Override
        public String toString() {
            return "Action[" + key.id() + "]";
        }
    }
}
