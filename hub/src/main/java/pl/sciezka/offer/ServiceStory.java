package pl.sciezka.offer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.sciezka.referral.Support;

/// A service of the demonstration (usługa pokazowa) as its institution would enter it, with the places it offers.
public record ServiceStory(
        String name,
        Support support,
        String what,
        String forWhom,
        String place,
        String telephone,
        @Nullable String conditions,
        LocalDate confirmed,
        @Nullable Places places) {

    /// `area` is a code of TERYT, as everywhere.
    public record Places(
            int count,
            LocalDate from,
            LocalDate to,
            LocalDate until,
            @Nullable Integer ageFrom,
            @Nullable Integer ageTo,
            @Nullable String area,
            @Nullable Integer registeredDays,
            boolean onBenefit) {}
}
