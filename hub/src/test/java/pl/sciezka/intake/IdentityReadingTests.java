package pl.sciezka.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.sciezka.intake.ListColumn.*;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.sciezka.client.PersonData;
import pl.sciezka.kernel.Pesel;

class IdentityReadingTests {

    @Test
    void a_person_may_have_no_pesel() {
        var person = Lists.person(
                "Nazwisko;Imię;PESEL;Data urodzenia;Dokument;Nr dokumentu",
                "Bondar;Oksana;brak;05.05.1990;paszport;fk 123456");
        assertThat(person.pesel()).isNull();
        assertThat(person.birthDate()).isEqualTo(LocalDate.of(1990, 5, 5));
        assertThat(person.document()).isEqualTo(new PersonData.Document("paszport", "FK123456"));
        assertThat(Lists.problems("Nazwisko;Imię;PESEL;Data urodzenia", "Bondar;Oksana;;"))
                .containsExactly(Problem.of(BIRTH_DATE, ProblemKind.NEITHER_PESEL_NOR_BIRTH_DATE));
    }

    @ParameterizedTest
    @CsvSource({
        "8001011231, NOT_ELEVEN_DIGITS",
        "80010112310, WRONG_CHECKSUM",
        "80130112314, IMPOSSIBLE_DATE",
        "00000000000, IMPOSSIBLE_DATE",
        "'8,00101E+10', DIGITS_LOST",
        "8001011231a, NOT_ELEVEN_DIGITS",
        "99610112319, IMPOSSIBLE_DATE"
    })
    void a_pesel_that_cannot_be_is_refused_with_its_reason(String pesel, ProblemKind kind) {
        assertThat(Lists.problems("Nazwisko;Imię;PESEL", "Lis;Jan;" + pesel)).containsExactly(Problem.of(PESEL, kind));
    }

    @Test
    void zeros_that_excel_took_are_put_back_and_said() {
        var read = (RowRead.Read) Lists.row("Nazwisko;Imię;PESEL", "Lis;Jan;" + Lists.YOUNG.substring(1));
        assertThat(read.person().pesel()).isEqualTo(new Pesel(Lists.YOUNG));
        assertThat(read.remarks()).containsExactly(Remark.PESEL_ZEROS);
        assertThat(((RowRead.Read) Lists.row("Nazwisko;Imię;PESEL", "Lis;Jan;" + Lists.YOUNG)).remarks())
                .isEmpty();
    }

    @Test
    void birth_date_and_sex_must_agree_with_the_pesel() {
        assertThat(Lists.problems("Nazwisko;Imię;PESEL;Data ur.;Płeć", "Lis;Jan;" + Lists.MAN + ";02.01.1980;K"))
                .extracting(Problem::code)
                .containsExactly("BIRTH_DATE:BIRTH_DATE_DIFFERS", "SEX:SEX_DIFFERS");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1980-01-31",
                "31.01.1980",
                "31.1.1980",
                "31-01-1980",
                "31/01/1980",
                "19800131",
                "29251",
                "1980.01.31",
                "31.01.1980 r.",
                "1980-01-31 00:00:00",
                "31.01.1980 00:00"
            })
    void days_are_read_as_registers_write_them(String day) {
        assertThat(Lists.person("Nazwisko;Imię;Data urodzenia", "Lis;Jan;" + day)
                        .birthDate())
                .isEqualTo(LocalDate.of(1980, 1, 31));
    }

    @ParameterizedTest
    @CsvSource({
        "31.02.1980, IMPOSSIBLE_DATE", "12/31/1980, IMPOSSIBLE_DATE", "1980, YEAR_ONLY", "31.01.80, SHORT_YEAR",
                "wczoraj, NOT_A_DAY",
        "23.11.2026, IN_FUTURE", "31.12.1899, BEFORE_1900", "00.00.0000, IMPOSSIBLE_DATE", "99999, IN_FUTURE",
                "12, NOT_A_DAY"
    })
    void days_that_cannot_be_are_refused_with_their_reason(String day, ProblemKind kind) {
        assertThat(Lists.problems("Nazwisko;Imię;Data urodzenia", "Lis;Jan;" + day))
                .containsExactly(Problem.of(BIRTH_DATE, kind));
    }
}
