package pl.sciezka.referral.course;

import org.jspecify.annotations.Nullable;

/// Who the referral speaks of (przedstawienie osoby), copied on the day of sending: the receiver sees this and nothing
/// else of the sender's file. The telephone only when the client agreed to pass it on.
public record Introduction(
        String surname,
        String givenName,
        @Nullable Integer birthYear,
        @Nullable String gmina,
        @Nullable String telephone) {

    public Introduction withoutTelephone() {
        return new Introduction(surname, givenName, birthYear, gmina, null);
    }

    public String name() {
        return givenName + " " + surname;
    }

    @Override
    public String toString() {
        return "Introduction[*]";
    }
}
