package pl.sciezka.partnership;

import org.jspecify.annotations.Nullable;

/// Contact point (punkt kontaktowy) of a party: a function or unit, never a name.
public record ContactPoint(
        String function,
        @Nullable String telephone,
        @Nullable String email) {}
