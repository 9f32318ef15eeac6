package pl.sciezka.partnership;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Clause of an agreement (klauzula): what it shares, and since which document. A clause that shares nothing only says
/// how the parties work together.
public record Clause(
        ClauseId id,
        String number,
        int byVersion,
        @Nullable Integer endedByVersion,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<Sharing> sharings) {

    public Clause {
        sharings = List.copyOf(sharings);
    }

    /// The same clause, ended by a later document.
    Clause endedBy(int version) {
        return new Clause(id, number, byVersion, version, from, to, sharings);
    }

    /// The same clause as part of this document.
    Clause in(int version) {
        return new Clause(id, number, version, null, from, to, sharings);
    }
}
