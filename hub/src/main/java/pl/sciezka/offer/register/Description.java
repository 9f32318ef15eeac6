package pl.sciezka.offer.register;

import org.jspecify.annotations.Nullable;
import pl.sciezka.referral.Support;

/// What a service is, in words that fit every client (opis usługi): no names of people, only of the office.
public record Description(
        String name,
        Support support,
        String what,
        String forWhom,
        String place,
        @Nullable String telephone,
        @Nullable String email,
        @Nullable String website,
        @Nullable String conditions) {

    public static final int LONGEST_NAME = 150;
    public static final int LONGEST = 1000;
    public static final int LONGEST_LINE = 200;

    /// All that can be searched.
    String words() {
        return String.join(" ", name, what, forWhom, place, conditions == null ? "" : conditions);
    }
}
