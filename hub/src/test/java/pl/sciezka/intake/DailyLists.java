package pl.sciezka.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import pl.sciezka.kernel.Pesel;

/// Lists of a labour office day after day, of invented people, as large as wanted; always the same ones. In the list of
/// each later day another hundredth of the registrations has ended.
final class DailyLists {

    static final int COLUMNS = 8;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final int BORN_ON_A_DAY = 99;

    private DailyLists() {}

    static Path write(Path folder, int rows, int day) {
        var file = folder.resolve("lista-" + day + ".csv");
        try (var out = Files.newBufferedWriter(file)) {
            out.write("Nazwisko;Imię;PESEL;Znak sprawy;Telefon;Gmina;Data rejestracji;Data wyrejestrowania\r\n");
            for (int n = 0; n < rows; n++) {
                out.write("Kowal%s;Żaneta;%s;CAZ.%d.2026;600 %03d %03d;Trzebinia;02.06.2026;%s\r\n"
                        .formatted(
                                letters(n),
                                pesel(n),
                                n,
                                n / 1000 % 1000,
                                n % 1000,
                                n % 100 < day ? DAY.format(LocalDate.of(2026, 11, 1)) : ""));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    private static String letters(int number) {
        var letters = new StringBuilder();
        for (int rest = number; rest > 0; rest /= 20) letters.append((char) ('a' + rest % 20));
        return letters.toString();
    }

    private static String pesel(int n) {
        var born = LocalDate.of(1950, 1, 1).plusDays(n / BORN_ON_A_DAY);
        int month = born.getMonthValue() + (born.getYear() >= 2000 ? 20 : 0);
        var digits =
                "%02d%02d%02d%03d0".formatted(born.getYear() % 100, month, born.getDayOfMonth(), n % BORN_ON_A_DAY);
        for (char last = '0'; last <= '9'; last++)
            if (Pesel.problemOf(digits + last).isEmpty()) return digits + last;
        throw new IllegalStateException(digits);
    }
}
