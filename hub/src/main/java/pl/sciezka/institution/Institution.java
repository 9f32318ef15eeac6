package pl.sciezka.institution;

import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.InstitutionKind;
import pl.sciezka.kernel.Teryt;

/// Institution (instytucja): a public office or its partner. `localKind` is what an OPS is called there (MOPS, GOPS …);
/// `invented` says what of it was made up for the demonstration.
public record Institution(
        InstitutionId id,
        InstitutionKind kind,
        @Nullable String localKind,
        String name,
        String shortName,
        @Nullable Teryt teryt,
        @Nullable String address,
        @Nullable String telephone,
        @Nullable String dpoContact,
        @Nullable String invented) {}
