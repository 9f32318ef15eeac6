package pl.sciezka.plan.step;

import java.time.LocalDate;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.StaffId;

/// Who did it, for which institution, on which day (autor).
public record Author(StaffId staff, InstitutionId institution, LocalDate on) {}
