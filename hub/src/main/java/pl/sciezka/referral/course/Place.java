package pl.sciezka.referral.course;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.InstitutionId;

/// Where a colleague stands (miejsce pracy): the institution, the unit when there is one, and whether he or she
/// coordinates.
public record Place(InstitutionId institution, @Nullable UUID unit, boolean coordinates) {}
