package pl.sciezka.partnership;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.InstitutionKind;

/// Party of an agreement (strona umowy): an institution from the day of its accession to the day it left.
///
/// A processing contract (umowa powierzenia, art. 28 RODO) is noted because some clauses open only to its holders.
public record Party(
        InstitutionId institution,
        InstitutionKind kind,
        int byVersion,
        LocalDate accededOn,
        @Nullable LocalDate leftOn,
        @Nullable LocalDate processingContractOn) {}
