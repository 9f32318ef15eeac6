package pl.sciezka.bench;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Random;

/// A list of invented people as an office would export it; always the same one.
final class OfficeList {

    private static final String[] SURNAMES = {"Ćwik", "Żurek", "Łoś", "Gęś", "Źródło", "Kość", "Śnieg", "Nowina"};
    private static final String[] NAMES = {"Robert", "Łukasz", "Paweł", "Jan", "Michał", "Józef"};
    private static final int[] WEIGHTS = {1, 3, 7, 9, 1, 3, 7, 9, 1, 3};

    private OfficeList() {}

    static String of(int rows) {
        var random = new Random(2026);
        var numbers = new HashSet<String>();
        var text = new StringBuilder("Nr ewidencyjny;Nazwisko;Imię;PESEL;Telefon;Data rejestracji\r\n");
        while (numbers.size() < rows) {
            var pesel = pesel(random);
            if (!numbers.add(pesel)) continue;
            text.append("CAZ.")
                    .append(numbers.size())
                    .append(".2026;")
                    .append(SURNAMES[random.nextInt(SURNAMES.length)]);
            text.append(';')
                    .append(NAMES[random.nextInt(NAMES.length)])
                    .append(';')
                    .append(pesel);
            text.append(";100 %03d %03d".formatted(random.nextInt(1000), random.nextInt(1000)));
            text.append(";%02d.06.2026\r\n".formatted(1 + random.nextInt(28)));
        }
        return text.toString();
    }

    /// A man's number: all names above are.
    private static String pesel(Random random) {
        var born = LocalDate.of(1960, 1, 1).plusDays(random.nextInt(14_000));
        var digits = "%02d%02d%02d%03d%d"
                .formatted(
                        born.getYear() % 100,
                        born.getMonthValue(),
                        born.getDayOfMonth(),
                        random.nextInt(1000),
                        1 + 2 * random.nextInt(5));
        int sum = 0;
        for (int i = 0; i < 10; i++) sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        return digits + (10 - sum % 10) % 10;
    }
}
