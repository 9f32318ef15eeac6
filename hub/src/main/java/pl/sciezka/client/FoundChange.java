package pl.sciezka.client;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.PersonId;

/// A change that an office's list brought to light (zmiana znaleziona na liście), about an own person who is a common
/// client. `detail`: the kind of a benefit, or the gmina moved to.
public record FoundChange(
        Id id,
        PersonId person,
        FoundKind kind,
        LocalDate day,
        @Nullable String detail,
        Instant foundAt) {

    public record Id(UUID value) {

        public static Id next() {
            return new Id(UUID.randomUUID());
        }
    }

    public enum FoundKind {
        REGISTERED,
        /// why, no list says reliably: an official chooses
        DEREGISTERED,
        BENEFIT_GRANTED,
        BENEFIT_CHANGED,
        BENEFIT_ENDED,
        MOVED,
        /// the last list named the person and this one does not; what that means, only an official knows
        NOT_LISTED
    }

    /// Why nobody is told.
    public enum SkipReason {
        /// the partners know it already
        KNOWN,
        /// the list was wrong, or only an entry was put right
        MISTAKE,
        /// nothing has changed for the client
        NO_CHANGE,
        OTHER,
        /// a later list names the person again; only a list says so
        LISTED_AGAIN;

        public static Set<SkipReason> ofPeople() {
            return EnumSet.complementOf(EnumSet.of(LISTED_AGAIN));
        }
    }

    @Override
    public String toString() {
        return "FoundChange[" + kind + "]";
    }
}
