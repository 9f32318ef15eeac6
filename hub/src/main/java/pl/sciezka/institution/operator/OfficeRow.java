package pl.sciezka.institution.operator;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.InstitutionKind;

/// An institution in the operator's list; `administeredSince` is null until its first administrator has come.
record OfficeRow(
        InstitutionId id,
        InstitutionKind kind,
        String name,
        String shortName,
        @Nullable String teryt,
        @Nullable Instant administeredSince) {}
