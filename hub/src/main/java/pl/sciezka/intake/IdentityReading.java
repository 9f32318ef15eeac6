package pl.sciezka.intake;

import static pl.sciezka.intake.ListColumn.BIRTH_DATE;
import static pl.sciezka.intake.ListColumn.PESEL;
import static pl.sciezka.intake.ListColumn.SEX;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.sciezka.client.PersonData.Document;
import pl.sciezka.client.PersonData.Sex;
import pl.sciezka.kernel.Pesel;
import pl.sciezka.sheet.Cell;

/// Reads who a person is by number, birth date, sex and document, and whether they agree with one another.
final class IdentityReading {

    private static final int DIGITS = 11;

    /// PESEL of those born in 2000–2009 begin with one or two zeros.
    private static final int DIGITS_AFTER_EXCEL = 9;

    private final Fields fields;
    private final LocalDate today;

    IdentityReading(Fields fields, LocalDate today) {
        this.fields = fields;
        this.today = today;
    }

    @Nullable
    Pesel pesel() {
        var cell = fields.cell(PESEL);
        var text = cell.shown().replace(" ", "").replace("-", "");
        if (text.isEmpty() || text.equals("0")) return null;
        var digits = text.length() < DIGITS && isNumber(text) ? padded(text) : text;
        var problem = Pesel.problemOf(digits);
        if (problem.isPresent()) {
            boolean lost = cell instanceof Cell.Text && text.matches("\\d[.,]\\d+[eE]\\+?\\d+");
            fields.problem(lost ? Problem.of(PESEL, ProblemKind.DIGITS_LOST) : Problem.ofPesel(problem.get()));
            return null;
        }
        var pesel = new Pesel(digits);
        if (!digits.equals(text)) fields.remark(Remark.PESEL_ZEROS);
        if (pesel.birthDate().isAfter(today) || pesel.birthDate().getYear() < 1900) {
            fields.problem(PESEL, ProblemKind.IMPOSSIBLE_DATE);
            return null;
        }
        return pesel;
    }

    private static boolean isNumber(String text) {
        return text.length() >= DIGITS_AFTER_EXCEL && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static String padded(String digits) {
        var padded = "0".repeat(DIGITS - digits.length()) + digits;
        return Pesel.problemOf(padded).isEmpty() ? padded : digits;
    }

    /// The given birth date, which must be that of the PESEL when there is one.
    @Nullable
    LocalDate birthDate(@Nullable Pesel pesel) {
        var day = fields.day(BIRTH_DATE);
        if (day != null && day.isAfter(today)) {
            fields.problem(BIRTH_DATE, ProblemKind.IN_FUTURE);
            return null;
        }
        if (day != null && pesel != null && !day.equals(pesel.birthDate()))
            fields.problem(BIRTH_DATE, ProblemKind.BIRTH_DATE_DIFFERS);
        return pesel == null ? day : pesel.birthDate();
    }

    @Nullable
    Sex sex(@Nullable Pesel pesel) {
        var given = given();
        if (pesel == null) return given.orElse(null);
        var ofPesel = pesel.male() ? Sex.M : Sex.F;
        if (given.isPresent() && given.get() != ofPesel) fields.problem(SEX, ProblemKind.SEX_DIFFERS);
        return ofPesel;
    }

    private Optional<Sex> given() {
        var text = fields.cell(SEX).shown().toLowerCase(Locale.ROOT);
        return switch (text) {
            case "" -> Optional.empty();
            case "k", "kobieta", "f", "ż", "żeńska" -> Optional.of(Sex.F);
            case "m", "mężczyzna", "mezczyzna", "męska" -> Optional.of(Sex.M);
            default -> {
                fields.problem(SEX, ProblemKind.NOT_A_SEX);
                yield Optional.empty();
            }
        };
    }

    @Nullable
    Document document() {
        var number = fields.text(ListColumn.DOCUMENT_NUMBER, 40);
        var kind = fields.text(ListColumn.DOCUMENT_KIND, 60);
        return number == null
                ? null
                : new Document(
                        kind == null ? "dokument" : kind,
                        number.replace(" ", "").toUpperCase(Locale.ROOT));
    }
}
