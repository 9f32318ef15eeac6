package pl.sciezka.cooperation.minutes;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.StaffId;

/// Somebody who was there (obecny): a colleague, or a function where somebody has no account.
record Present(
        UUID id,
        InstitutionId institution,
        @Nullable StaffId staff,
        @Nullable String function) {}
