package pl.sciezka.partnership;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import pl.sciezka.kernel.DataGroup;
import pl.sciezka.kernel.Purpose;

/// Sharing (udostępnienie): who sees which groups of data of whose clients, for which purpose. When mutual, both sides
/// see the same of each other.
public record Sharing(
        Side viewers, Side holders, boolean mutual, Set<DataGroup> groups, Purpose purpose, Opening opening) {

    /// For which a clause may open data; all other purposes are an institution's own.
    public static final Set<Purpose> PURPOSES =
            Collections.unmodifiableSet(EnumSet.of(Purpose.JOINT_SERVICE, Purpose.REFERRAL, Purpose.DISCOVERY));

    public Sharing {
        if (groups.isEmpty()) throw new IllegalArgumentException("A sharing without data groups");
        if (groups.contains(DataGroup.HEALTH)) {
            throw new IllegalArgumentException("Health is never opened by a clause alone (art. 9 RODO)");
        }
        if (!PURPOSES.contains(purpose)) throw new IllegalArgumentException("No clause can share for " + purpose);
        if (purpose == Purpose.DISCOVERY && !groups.equals(EnumSet.of(DataGroup.IDENTITY))) {
            throw new IllegalArgumentException("Looking for common clients needs nothing but identity");
        }
        groups = Collections.unmodifiableSet(EnumSet.copyOf(groups));
    }

    /// Whether the clause lets this viewer see data of this holder's clients, be it directly or the other way round.
    boolean covers(Party viewer, Party holder) {
        return viewers.includes(viewer) && holders.includes(holder)
                || mutual && viewers.includes(holder) && holders.includes(viewer);
    }
}
