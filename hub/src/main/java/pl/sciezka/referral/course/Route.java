package pl.sciezka.referral.course;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.InstitutionId;

/// From where to where a referral goes (droga skierowania).
public sealed interface Route {

    InstitutionId sender();

    InstitutionId receiver();

    /// The unit that answers, when one is named.
    @Nullable
    UUID unit();

    /// Which sides a colleague at this place may act for; none for a stranger.
    Set<Side> sides(Place colleague);

    /// Throws [IllegalArgumentException] when it leads nowhere: to the own institution without a unit.
    static Route of(InstitutionId sender, InstitutionId receiver, @Nullable UUID unit) {
        return sender.equals(receiver) && unit != null ? new Within(sender, unit) : new Between(sender, receiver, unit);
    }

    /// Between two institutions, on a clause of their agreement.
    record Between(
            InstitutionId sender,
            InstitutionId receiver,
            @Nullable UUID unit) implements Route {
        public Between {
            if (sender.equals(receiver)) throw new IllegalArgumentException("Inside one institution name a unit");
        }

        @Override
        public Set<Side> sides(Place colleague) {
            if (colleague.institution().equals(sender)) return EnumSet.of(Side.SENDER);
            return colleague.institution().equals(receiver) ? EnumSet.of(Side.RECEIVER) : EnumSet.noneOf(Side.class);
        }
    }

    /// To a unit of the own institution, such as the KIS of an OPS: one controller, so no clause and no new record.
    record Within(InstitutionId institution, UUID unit) implements Route {
        @Override
        public InstitutionId sender() {
            return institution;
        }

        @Override
        public InstitutionId receiver() {
            return institution;
        }

        /// The unit's people answer, all others send; a coordinator outside the units may do both.
        @Override
        public Set<Side> sides(Place colleague) {
            if (!colleague.institution().equals(institution)) return EnumSet.noneOf(Side.class);
            if (unit.equals(colleague.unit())) return EnumSet.of(Side.RECEIVER);
            return colleague.unit() == null && colleague.coordinates()
                    ? EnumSet.allOf(Side.class)
                    : EnumSet.of(Side.SENDER);
        }
    }
}
