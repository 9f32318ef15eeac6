package pl.sciezka.intake;

import static pl.sciezka.intake.ListColumn.BENEFIT_FROM;
import static pl.sciezka.intake.ListColumn.BENEFIT_KIND;
import static pl.sciezka.intake.ListColumn.BENEFIT_TO;
import static pl.sciezka.intake.ListColumn.BIRTH_DATE;
import static pl.sciezka.intake.ListColumn.CASE_NUMBER;
import static pl.sciezka.intake.ListColumn.GMINA;
import static pl.sciezka.intake.ListColumn.REGISTERED_SINCE;
import static pl.sciezka.intake.ListColumn.REGISTERED_UNTIL;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.sciezka.client.ListedRow;
import pl.sciezka.client.PersonData;
import pl.sciezka.client.PersonData.Benefit;
import pl.sciezka.client.PersonData.Employment;
import pl.sciezka.client.PersonData.Identity;
import pl.sciezka.intake.Gminy.Finding;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.sheet.Cell;
import pl.sciezka.sheet.ListRow;

/// Reads a person from a row (odczyt wiersza). Everything that is wrong is named at once; nothing is guessed.
final class RowReading {

    private static final int LONGEST = 200;

    private final Mapping mapping;
    private final Gminy gminy;
    private final LocalDate today;
    private final String source;
    private final Said said;

    /// `source` is how the record will name where the data comes from.
    RowReading(Mapping mapping, Gminy gminy, LocalDate today, String source) {
        this.mapping = mapping;
        this.gminy = gminy;
        this.today = today;
        this.source = source;
        this.said = new Said(mapping, gminy.area());
    }

    RowRead read(ListRow row) {
        var fields = new Fields(row, mapping);
        if (row.fault() != null) return new RowRead.Refused(row.number(), fields.problems());
        var person = person(fields);
        return person != null && fields.problems().isEmpty()
                ? new RowRead.Read(row.number(), person, fields.remarks(), null)
                : new RowRead.Refused(row.number(), fields.problems());
    }

    /// All that a row says, and all that its reading rests on: rows that say the same are read alike.
    String said(ListRow row) {
        return said.of(row);
    }

    /// Whom a row names that could be read before.
    Who who(ListRow row) {
        var fields = new Fields(row, mapping);
        var name = Objects.requireNonNull(new NameReading(fields).read());
        var reading = new IdentityReading(fields, today);
        var pesel = reading.pesel();
        var document = pesel == null ? reading.document() : null;
        return new Who(
                name.surname(),
                name.givenName(),
                pesel,
                pesel == null ? reading.birthDate(null) : null,
                document == null ? "" : document.number());
    }

    RowRead known(PersonId person) {
        return new RowRead.Known(new ListedRow.Known(person, source, today));
    }

    private @Nullable PersonData person(Fields fields) {
        var name = new NameReading(fields).read();
        var reading = new IdentityReading(fields, today);
        int before = fields.problems().size();
        var pesel = reading.pesel();
        var birthDate = reading.birthDate(pesel);
        if (birthDate == null && fields.problems().size() == before)
            fields.problem(
                    fields.has(BIRTH_DATE) ? BIRTH_DATE : ListColumn.PESEL, ProblemKind.NEITHER_PESEL_NOR_BIRTH_DATE);
        var sex = reading.sex(pesel);
        var document = reading.document();
        var gmina = gmina(fields);
        var contact = new ContactReading(fields).read();
        var employment = employment(fields);
        var benefits = benefits(fields);
        var caseNumber = caseNumber(fields);
        if (name == null || birthDate == null) return null;
        return new PersonData(
                new Identity(
                        name.surname(),
                        name.givenName(),
                        name.secondName(),
                        birthDate.getYear(),
                        sex,
                        gmina == null ? null : gmina.code(),
                        gmina == null ? null : gmina.name()),
                pesel,
                document,
                birthDate,
                caseNumber,
                contact,
                employment,
                benefits,
                source,
                today);
    }

    private Finding.@Nullable Found gmina(Fields fields) {
        var text = fields.text(GMINA, LONGEST);
        if (text == null) return null;
        return switch (gminy.find(text)) {
            case Finding.Found it -> it;
            case Finding.Unknown() -> {
                fields.problem(GMINA, ProblemKind.UNKNOWN_GMINA);
                yield null;
            }
            case Finding.Several() -> {
                fields.problem(GMINA, ProblemKind.SEVERAL_GMINY);
                yield null;
            }
        };
    }

    private static @Nullable Employment employment(Fields fields) {
        var since = fields.day(REGISTERED_SINCE);
        var until = fields.day(REGISTERED_UNTIL);
        if (since != null && until != null && until.isBefore(since))
            fields.problem(REGISTERED_UNTIL, ProblemKind.ENDS_BEFORE_IT_STARTS);
        var employment = new Employment(
                since, until, fields.text(ListColumn.END_REASON, LONGEST), fields.text(ListColumn.PROFESSION, LONGEST));
        return employment.equals(new Employment(null, null, null, null)) ? null : employment;
    }

    /// Lists name the last day of a benefit; a record keeps the day after it.
    private static List<Benefit> benefits(Fields fields) {
        var kind = fields.text(BENEFIT_KIND, LONGEST);
        var from = fields.day(BENEFIT_FROM);
        var to = fields.day(BENEFIT_TO);
        if (kind == null && (from != null || to != null)) fields.problem(BENEFIT_KIND, ProblemKind.MISSING);
        if (kind != null && from == null && fields.problems().stream().noneMatch(it -> it.column() == BENEFIT_FROM))
            fields.problem(BENEFIT_FROM, ProblemKind.MISSING);
        if (from != null && to != null && to.isBefore(from))
            fields.problem(BENEFIT_TO, ProblemKind.ENDS_BEFORE_IT_STARTS);
        return kind == null || from == null
                ? List.of()
                : List.of(new Benefit(kind, from, to == null ? null : to.plusDays(1)));
    }

    /// Excel makes days of numbers such as 1/2024.
    private static @Nullable String caseNumber(Fields fields) {
        if (fields.cell(CASE_NUMBER) instanceof Cell.Day) {
            fields.problem(CASE_NUMBER, ProblemKind.TURNED_INTO_DAY);
            return null;
        }
        return fields.text(CASE_NUMBER, 60);
    }
}
