package pl.sciezka.partnership;

import pl.sciezka.kernel.InstitutionId;

/// A further arrangement about data of a party that is inside already (kolejne uzgodnienia): the first one, or in the
/// place of one that ends.
public record Arranging(InstitutionId institution, Arrangement arrangement) {}
