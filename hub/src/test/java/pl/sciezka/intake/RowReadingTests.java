package pl.sciezka.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.sciezka.intake.ListColumn.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.sciezka.client.PersonData;
import pl.sciezka.client.PersonData.Sex;
import pl.sciezka.kernel.Pesel;
import pl.sciezka.kernel.Teryt;

class RowReadingTests {

    @Test
    void a_full_row_becomes_a_person() {
        var person = Lists.person(
                "Nazwisko;Imiona;PESEL;Data ur.;Płeć;Gmina;Miejscowość;Ulica;Kod pocztowy;Telefon;E-mail;Data rejestracji;Zawód;Rodzaj świadczenia;Od;Do;Znak sprawy",
                "Żółkiewska;Łucja Maria;" + Lists.WOMAN
                        + ";1.01.1980;K;trzebinia;Myślachowice;Długa 5;32500;+48 600-100-200;l@poczta.pl;2026-03-02;krawcowa;zasiłek okresowy;01.10.2026;31.12.2026;OPS.1/26");
        assertThat(person.identity())
                .isEqualTo(new PersonData.Identity(
                        "Żółkiewska", "Łucja", "Maria", 1980, Sex.F, new Teryt("1203053"), "Trzebinia"));
        assertThat(person.pesel()).isEqualTo(new Pesel(Lists.WOMAN));
        assertThat(person.contact())
                .isEqualTo(new PersonData.Contact("600 100 200", "l@poczta.pl", "Myślachowice", "Długa 5", "32-500"));
        assertThat(person.employment())
                .isEqualTo(new PersonData.Employment(LocalDate.of(2026, 3, 2), null, null, "krawcowa"));
        assertThat(person.benefits())
                .containsExactly(new PersonData.Benefit(
                        "zasiłek okresowy", LocalDate.of(2026, 10, 1), LocalDate.of(2027, 1, 1)));
        assertThat(person.caseNumber()).isEqualTo("OPS.1/26");
    }

    @Test
    void everything_wrong_with_a_row_is_said_at_once() {
        assertThat(Lists.problems(
                        "Nazwisko;Imię;PESEL;Data ur.;Płeć;Gmina;Telefon;E-mail;Kod pocztowy",
                        ";J4n;80010112310;30.02.1980;?;Balin;12;x@;1"))
                .extracting(Problem::code)
                .containsExactly(
                        "SURNAME:MISSING",
                        "GIVEN_NAME:NOT_A_NAME",
                        "PESEL:WRONG_CHECKSUM",
                        "BIRTH_DATE:IMPOSSIBLE_DATE",
                        "SEX:NOT_A_SEX",
                        "GMINA:UNKNOWN_GMINA",
                        "TELEPHONE:NOT_A_TELEPHONE",
                        "EMAIL:NOT_AN_EMAIL",
                        "POSTAL_CODE:NOT_A_POSTAL_CODE");
    }

    @Test
    void a_name_of_ten_thousand_characters_is_refused_and_a_long_remark_is_not_read() {
        assertThat(Lists.problems("Nazwisko;Imię;PESEL", "a".repeat(10_000) + ";Jan;" + Lists.MAN))
                .containsExactly(Problem.of(SURNAME, ProblemKind.TOO_LONG, 10_000, 1_000));
        assertThat(Lists.problems("Nazwisko;Imię;PESEL", "a".repeat(101) + ";Jan;" + Lists.MAN))
                .containsExactly(Problem.of(SURNAME, ProblemKind.TOO_LONG, 101, 100));
        assertThat(Lists.row("Nazwisko;Imię;PESEL;Uwagi", "Lis;Jan;" + Lists.MAN + ";" + "a".repeat(10_000)))
                .isInstanceOf(RowRead.Read.class);
    }

    @Test
    void marks_that_deceive_are_refused_with_the_cell() {
        assertThat(Lists.problems("Nazwisko;Imię;PESEL", "Li\0s;J\u202Ean;" + Lists.MAN))
                .containsExactly(
                        Problem.of(SURNAME, ProblemKind.CONTROL_CHARACTER, "A2"),
                        Problem.of(GIVEN_NAME, ProblemKind.DIRECTION_MARK, "B2"));
    }

    @Test
    void names_in_one_column_are_parted_when_it_is_plain_how() {
        assertThat(Lists.person("Nazwisko i imię;PESEL", "Nowak-Lis Jan Piotr;" + Lists.MAN)
                        .identity()
                        .surname())
                .isEqualTo("Nowak-Lis");
        assertThat(Lists.person("Imię i nazwisko;PESEL", "Jan Piotr Nowak;" + Lists.MAN)
                        .identity()
                        .surname())
                .isEqualTo("Nowak");
        assertThat(Lists.problems("Imię i nazwisko;PESEL", "Jan Maria von Berg;" + Lists.MAN))
                .containsExactly(Problem.of(NAME_AND_SURNAME, ProblemKind.NAME_NOT_PARTED));
    }

    @ParameterizedTest
    @CsvSource({
        "Chrzanów, 1203033",
        "gm. Trzebinia, 1203053",
        "TRZEBINIA - miasto, 1203053",
        "1203054, 1203053",
        "Kraków, 1261011",
        "Bolesławiec miasto, 0201011",
        "201011, 0201011"
    })
    void a_gmina_is_found_by_name_near_by_or_by_code(String text, String code) {
        assertThat(Lists.person("Nazwisko;Imię;PESEL;Gmina", "Lis;Jan;" + Lists.MAN + ";" + text)
                        .identity()
                        .gmina())
                .isEqualTo(new Teryt(code));
    }

    @Test
    void a_name_that_several_gminy_have_is_not_guessed() {
        assertThat(Lists.problems("Nazwisko;Imię;PESEL;Gmina", "Lis;Jan;" + Lists.MAN + ";Bolesławiec"))
                .containsExactly(Problem.of(GMINA, ProblemKind.SEVERAL_GMINY));
    }

    @ParameterizedTest
    @CsvSource({
        "600100200, 600 100 200",
        "'(32) 623-00-00', 326 230 000",
        "0048 600 100 200, 600 100 200",
        "+380 50 1234567, +380501234567",
        "600100200 / 326230000, '600 100 200, 326 230 000'"
    })
    void telephones_are_written_in_one_way(String text, String telephone) {
        assertThat(Lists.person("Nazwisko;Imię;PESEL;Telefon", "Lis;Jan;" + Lists.MAN + ";" + text)
                        .contact()
                        .telephone())
                .isEqualTo(telephone);
    }

    @Test
    void a_period_cannot_end_before_it_starts_and_a_benefit_needs_a_beginning() {
        assertThat(Lists.problems(
                        "Nazwisko;Imię;PESEL;Świadczenie;Od;Do",
                        "Lis;Jan;" + Lists.MAN + ";okresowy;02.01.2026;01.01.2026"))
                .containsExactly(Problem.of(BENEFIT_TO, ProblemKind.ENDS_BEFORE_IT_STARTS));
        assertThat(Lists.problems("Nazwisko;Imię;PESEL;Świadczenie;Od", "Lis;Jan;" + Lists.MAN + ";okresowy;"))
                .containsExactly(Problem.of(BENEFIT_FROM, ProblemKind.MISSING));
    }

    @Test
    void cells_at_random_never_surprise() {
        long seed = 20261122;
        var random = new Random(seed);
        var pieces = List.of(
                "",
                "Lis",
                Lists.MAN,
                Lists.YOUNG,
                "1",
                "31.01.1980",
                "99999999999999999999",
                "1e5",
                "=1",
                "@",
                "+48",
                "\0",
                "\u202E",
                "😀",
                "-",
                "/",
                ",",
                "żółć",
                "1203053",
                "0000000",
                "a b c d",
                "\"",
                "''",
                " ");
        var rows = new StringBuilder(
                "Nazwisko;Imię;PESEL;Data ur.;Płeć;Nr dokumentu;Gmina;Telefon;E-mail;Kod pocztowy;Data rejestracji;Świadczenie;Od;Do;Znak sprawy\n");
        for (int row = 0; row < 5_000; row++) {
            for (int cell = 0; cell < 15; cell++)
                rows.append(pieces.get(random.nextInt(pieces.size())))
                        .append(random.nextBoolean() ? "" : pieces.get(random.nextInt(pieces.size())))
                        .append(';');
            rows.append('\n');
        }
        assertThat(Lists.read(Lists.open(rows.toString()))).as("seed %d", seed).hasSizeGreaterThan(1_000);
    }

    @Test
    void nothing_prints_a_person() {
        var read = Lists.row("Nazwisko;Imię;PESEL", "Lis;Jan;" + Lists.MAN);
        assertThat(List.of(
                        read.toString(),
                        Lists.problems("Nazwisko;Imię;PESEL", "Lis;;1").toString()))
                .noneMatch(it -> it.contains("Lis"));
    }
}
