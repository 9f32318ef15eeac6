package pl.sciezka.partnership.reading;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.DataGroup;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.partnership.ClauseId;

/// One thing that may be looked at (wgląd): which groups, for what, by which clause, since when.
record Look(
        List<DataGroup> groups,
        Purpose purpose,
        ClauseId clause,
        String number,
        LocalDate since,
        @Nullable LocalDate validTo) {

    /// Partners with whom exactly the same may be looked at, so that it is told once.
    record Told(List<InstitutionId> partners, List<Look> looks) {}
}
