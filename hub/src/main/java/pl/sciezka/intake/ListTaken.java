package pl.sciezka.intake;

import pl.sciezka.kernel.InstitutionId;

/// An institution's own list has been taken over into its record.
public record ListTaken(UploadId upload, InstitutionId institution, int added, int changed) {}
