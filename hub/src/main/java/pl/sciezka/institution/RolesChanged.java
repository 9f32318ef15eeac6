package pl.sciezka.institution;

import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.StaffId;

/// A member of staff got other roles.
public record RolesChanged(StaffId staff, InstitutionId institution) {}
