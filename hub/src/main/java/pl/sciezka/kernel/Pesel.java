package pl.sciezka.kernel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/// National identification number (numer PESEL): eleven digits with birth date, sex and checksum.
/// Weights and century months: ustawa z 24.09.2010 o ewidencji ludności, art. 15–16.
public record Pesel(String value) {

    private static final int[] WEIGHTS = {1, 3, 7, 9, 1, 3, 7, 9, 1, 3};

    /// Throws [IllegalArgumentException], never echoing the value, when the text is not a valid number.
    public Pesel {
        var problem = problemOf(value);
        if (problem.isPresent()) throw new IllegalArgumentException("Not a PESEL: " + problem.get());
    }

    /// What is wrong with a typed number.
    public enum Problem {
        NOT_ELEVEN_DIGITS,
        IMPOSSIBLE_DATE,
        WRONG_CHECKSUM
    }

    /// Empty when the text is a valid number.
    public static Optional<Problem> problemOf(String text) {
        if (!isElevenDigits(text)) return Optional.of(Problem.NOT_ELEVEN_DIGITS);
        if (checksum(text) != text.charAt(10) - '0') return Optional.of(Problem.WRONG_CHECKSUM);
        try {
            birthDate(text);
            return Optional.empty();
        } catch (DateTimeException e) {
            return Optional.of(Problem.IMPOSSIBLE_DATE);
        }
    }

    public LocalDate birthDate() {
        return birthDate(value);
    }

    /// The tenth digit is odd for men.
    public boolean male() {
        return (value.charAt(9) - '0') % 2 == 1;
    }

    private static boolean isElevenDigits(String text) {
        if (text.length() != 11) return false;
        for (int i = 0; i < 11; i++) if (text.charAt(i) < '0' || text.charAt(i) > '9') return false;
        return true;
    }

    private static int checksum(String digits) {
        int sum = 0;
        for (int i = 0; i < 10; i++) sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        return (10 - sum % 10) % 10;
    }

    private static LocalDate birthDate(String digits) {
        int month = Integer.parseInt(digits, 2, 4, 10);
        int century = switch (month / 20) {
            case 0 -> 1900;
            case 1 -> 2000;
            case 2 -> 2100;
            case 3 -> 2200;
            default -> 1800;
        };
        return LocalDate.of(
                century + Integer.parseInt(digits, 0, 2, 10), month % 20, Integer.parseInt(digits, 4, 6, 10));
    }

    /// Masked, so that a stray log line cannot disclose it.
    @Override
    public String toString() {
        return "Pesel[***********]";
    }
}
