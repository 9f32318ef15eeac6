package pl.sciezka.adviser;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.StaffId;

/// Somebody is away and somebody stands in (zastępstwo). `until` is the last day; `named`: the substitute agreed to it;
/// nobody (null) when there is nobody else in the same unit, so the coordinators react.
public record Substitution(
        StaffId away,
        LocalDate from,
        LocalDate until,
        @Nullable StaffId substitute,
        boolean named) {}
