package pl.sciezka.referral.course;

import org.jspecify.annotations.Nullable;
import pl.sciezka.client.Needs;

/// Who the referral speaks of (przedstawienie osoby), copied on the day of sending: the receiver sees this and nothing
/// else of the sender's file. The telephone only when the client agreed to pass it on; what it needs
/// in contact goes along, so that it can be invited.
public record Introduction(
        String surname,
        String givenName,
        @Nullable Integer birthYear,
        @Nullable String gmina,
        @Nullable String telephone,
        Needs needs) {

    public Introduction(
            String surname,
            String givenName,
            @Nullable Integer birthYear,
            @Nullable String gmina,
            @Nullable String telephone) {
        this(surname, givenName, birthYear, gmina, telephone, Needs.NONE);
    }

    public Introduction withoutTelephone() {
        return new Introduction(surname, givenName, birthYear, gmina, null, needs);
    }

    public Introduction withoutNeeds() {
        return new Introduction(surname, givenName, birthYear, gmina, telephone);
    }

    /// Reached as it is today; a telephone that was not passed on stays with the sender.
    public Introduction reachedAs(@Nullable String newTelephone, Needs newNeeds) {
        return new Introduction(
                surname, givenName, birthYear, gmina, telephone == null ? null : newTelephone, newNeeds);
    }

    public String name() {
        return givenName + " " + surname;
    }

    @Override
    public String toString() {
        return "Introduction[*]";
    }
}
