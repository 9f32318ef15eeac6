package pl.sciezka.partnership;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One signed document of an agreement (umowa albo aneks). `area` is null when it says nothing about the area.
public record AgreementVersion(
        int ordinal,
        LocalDate signedOn,
        LocalDate inForceFrom,
        @Nullable Area area) {

    public AgreementVersion {
        if (inForceFrom.isBefore(signedOn)) {
            throw new IllegalArgumentException("A document cannot be in force before it is signed");
        }
    }

    public AgreementVersion(int ordinal, LocalDate signedOn, LocalDate inForceFrom) {
        this(ordinal, signedOn, inForceFrom, null);
    }
}
