package pl.sciezka.institution;

import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.StaffId;

/// A member of staff can no longer sign in; what he or she was responsible for waits for somebody else.
public record StaffSuspended(StaffId staff, InstitutionId institution) {}
