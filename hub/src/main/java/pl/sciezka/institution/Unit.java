package pl.sciezka.institution;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.InstitutionId;

/// Unit (jednostka): a part of an institution with a name of its own, such as a KIS run by an OPS. A closed one is
/// offered nowhere; its name stays where it is written.
public record Unit(
        UnitId id,
        InstitutionId institution,
        String name,
        String kind,
        @Nullable LocalDate closedFrom) {}
