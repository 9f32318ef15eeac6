package pl.sciezka.institution;

import pl.sciezka.kernel.InstitutionId;

/// Unit (jednostka): a part of an institution with a name of its own, such as a KIS run by an OPS.
public record Unit(UnitId id, InstitutionId institution, String name, String kind) {}
