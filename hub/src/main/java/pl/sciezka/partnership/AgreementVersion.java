package pl.sciezka.partnership;

import java.time.LocalDate;

/// One signed document of an agreement (umowa albo aneks).
public record AgreementVersion(int ordinal, LocalDate signedOn, LocalDate inForceFrom) {

    public AgreementVersion {
        if (inForceFrom.isBefore(signedOn)) {
            throw new IllegalArgumentException("A document cannot be in force before it is signed");
        }
    }
}
