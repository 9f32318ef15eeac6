package pl.sciezka.kernel;

import java.util.ArrayList;
import java.util.Optional;

/// How numbers by which people are reached stand in the record, however a list or a hand wrote them: so that one
/// number in two spellings is no change.
public final class Reach {

    private Reach() {}

    /// One or more numbers: nine digits, with or without 48 before them, or a foreign number after a plus. `601002003`
    /// stands as `601 002 003`. Empty when a part is no number.
    public static Optional<String> telephone(String text) {
        var numbers = new ArrayList<String>();
        for (var part : text.split("[,;/]|\\blub\\b")) {
            var number = number(part);
            if (number.isEmpty()) return Optional.empty();
            numbers.add(number.get());
        }
        return Optional.of(String.join(", ", numbers));
    }

    /// `32500` stands as `32-500`. Empty when these are not five digits.
    public static Optional<String> postalCode(String text) {
        var digits = text.replace("-", "").replace(" ", "");
        return digits.matches("\\d{5}")
                ? Optional.of(digits.substring(0, 2) + "-" + digits.substring(2))
                : Optional.empty();
    }

    private static Optional<String> number(String text) {
        var digits = text.replaceAll("[^0-9]", "");
        boolean foreign = text.strip().startsWith("+") || digits.startsWith("00");
        if (text.chars().anyMatch(Character::isLetter)) return Optional.empty();
        if (digits.startsWith("00")) digits = digits.substring(2);
        if (digits.length() == 11 && digits.startsWith("48")) digits = digits.substring(2);
        if (digits.length() == 10 && digits.startsWith("0")) digits = digits.substring(1);
        if (digits.length() == 9)
            return Optional.of(
                    "%s %s %s".formatted(digits.substring(0, 3), digits.substring(3, 6), digits.substring(6)));
        return foreign && digits.length() >= 8 && digits.length() <= 15 ? Optional.of("+" + digits) : Optional.empty();
    }
}
