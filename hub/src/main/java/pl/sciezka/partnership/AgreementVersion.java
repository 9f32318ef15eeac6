package pl.sciezka.partnership;

import java.time.LocalDate;

/// One signed document of an agreement (umowa albo aneks).
record AgreementVersion(int ordinal, LocalDate signedOn, LocalDate inForceFrom) {

    AgreementVersion {
        if (inForceFrom.isBefore(signedOn)) {
            throw new IllegalArgumentException("A document cannot be in force before it is signed");
        }
    }
}
