package pl.sciezka.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import pl.sciezka.client.ListedRow.Mark;
import pl.sciezka.client.PersonData;
import pl.sciezka.kernel.Pesel;
import pl.sciezka.kernel.Teryt;
import pl.sciezka.sheet.Cell;
import pl.sciezka.sheet.ListFile;

/// Lists as offices bring them, and what reading them gives. PESEL numbers are made up.
final class Lists {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    /// 1 January 1980, a man.
    static final String MAN = "80010112319";

    /// 1 January 1980, a woman.
    static final String WOMAN = "80010112425";

    /// Born in 2003, so Excel takes the leading zero.
    static final String YOUNG = "03250988861";

    private Lists() {}

    /// A list of so many different women, born one a day from 1950 on.
    static String many(int rows) {
        var text = new StringBuilder(
                "Nazwisko;Imię;PESEL;Data urodzenia;Gmina;Ulica;Telefon;Data rejestracji;Rodzaj świadczenia;Od\n");
        for (int i = 0; i < rows; i++) {
            var born = LocalDate.of(1950, 1, 1).plusDays(i);
            text.append("Kowal%s;Żaneta;%s;%s;Trzebinia;Długa %d;600%06d;2026-01-02;zasiłek okresowy;2026-03-01%n"
                    .formatted(letters(i), pesel(born), born, i % 200, i));
        }
        return text.toString();
    }

    private static String letters(int number) {
        var letters = new StringBuilder();
        for (int rest = number; rest > 0; rest /= 20) letters.append((char) ('a' + rest % 20));
        return letters.toString();
    }

    private static String pesel(LocalDate born) {
        int month = born.getMonthValue() + (born.getYear() >= 2000 ? 20 : 0);
        var digits = "%02d%02d%02d0000".formatted(born.getYear() % 100, month, born.getDayOfMonth());
        for (char last = '0'; last <= '9'; last++)
            if (Pesel.problemOf(digits + last).isEmpty()) return digits + last;
        throw new IllegalStateException(digits);
    }

    static ListFile open(String text) {
        try {
            var file = Files.createTempFile("list", ".any");
            file.toFile().deleteOnExit();
            Files.writeString(file, text);
            return open(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ListFile open(Path file) throws IOException {
        return ((ListFile.Opening.Opened) ListFile.open(file)).list();
    }

    static List<RowRead> read(ListFile list) {
        var headings = Headings.of(list.head());
        var mapping = new Mapping(Guess.of(headings, shown(list)));
        var reading = new RowReading(mapping, Gminy.around(new Teryt("1203")), TODAY, "lista");
        List<RowRead> reads = new ArrayList<>();
        new ListReading(list, headings, reading, Lists::unknown).forEach((_, read) -> reads.add(read));
        return reads;
    }

    /// As for the first list of an institution.
    static Mark unknown(String said) {
        return new Mark(UUID.nameUUIDFromBytes(said.getBytes(StandardCharsets.UTF_8)), null);
    }

    static List<List<String>> shown(ListFile list) {
        return list.head().stream()
                .map(row -> row.cells().stream().map(Cell::shown).toList())
                .toList();
    }

    /// The only row below these headings.
    static RowRead row(String headings, String row) {
        return read(open(headings + "\n" + row + "\n")).getFirst();
    }

    static PersonData person(String headings, String row) {
        return switch (row(headings, row)) {
            case RowRead.Read it -> it.person();
            case RowRead.Known it -> throw new AssertionError(it);
            case RowRead.Refused it -> throw new AssertionError(it);
        };
    }

    static List<Problem> problems(String headings, String row) {
        return switch (row(headings, row)) {
            case RowRead.Read it -> throw new AssertionError("Read row " + it.row());
            case RowRead.Known it -> throw new AssertionError(it);
            case RowRead.Refused it -> it.problems();
        };
    }
}
