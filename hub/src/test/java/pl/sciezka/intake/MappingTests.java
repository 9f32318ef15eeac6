package pl.sciezka.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.sciezka.intake.ListColumn.*;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pl.sciezka.intake.Mapping.Gap;

class MappingTests {

    private static Map<ListColumn, Integer> guess(String... lines) {
        var list = Lists.open(String.join("\n", lines) + "\n");
        return Guess.of(Headings.of(list.head()), Lists.shown(list));
    }

    @Test
    void headings_of_polish_registers_are_understood() {
        assertThat(
                        guess(
                                "Lp.;NAZWISKO;Imię (imiona);Nr PESEL;Data ur.;Płeć;Gmina zam.;Miejscowość;Tel. kom.;E-mail;Znak sprawy"))
                .isEqualTo(Map.of(
                        SURNAME,
                        1,
                        GIVEN_NAME,
                        2,
                        PESEL,
                        3,
                        BIRTH_DATE,
                        4,
                        SEX,
                        5,
                        GMINA,
                        6,
                        LOCALITY,
                        7,
                        TELEPHONE,
                        8,
                        EMAIL,
                        9,
                        CASE_NUMBER,
                        10));
        assertThat(
                        guess(
                                "Nazwisko i imię;Data urodzenia klienta;Data rejestracji;Data wyłączenia;Przyczyna wyłączenia z ewidencji;Zawód"))
                .isEqualTo(Map.of(
                        SURNAME_AND_NAME,
                        0,
                        BIRTH_DATE,
                        1,
                        REGISTERED_SINCE,
                        2,
                        REGISTERED_UNTIL,
                        3,
                        END_REASON,
                        4,
                        PROFESSION,
                        5));
        assertThat(guess("Nazwisko;Imię;PESEL;Rodzaj świadczenia;Od;Do"))
                .containsEntry(BENEFIT_FROM, 4)
                .containsEntry(BENEFIT_TO, 5);
    }

    @Test
    void headings_about_somebody_else_are_left_alone() {
        assertThat(
                        guess(
                                "Nazwisko rodowe;Imię ojca;Nazwisko;Imię;Imię matki;Data urodzenia dziecka;PESEL małżonka;PESEL"))
                .isEqualTo(Map.of(SURNAME, 2, GIVEN_NAME, 3, PESEL, 7));
        assertThat(guess("Nazwisko;Imię;PESEL;Nr wiersza;Pole;Powód")).containsOnlyKeys(SURNAME, GIVEN_NAME, PESEL);
    }

    @Test
    void a_pesel_is_known_by_its_values() {
        assertThat(guess("Nazwisko;Imię;Identyfikator", "Lis;Jan;" + Lists.MAN, "Sowa;Ewa;" + Lists.WOMAN))
                .containsEntry(PESEL, 2);
    }

    @Test
    void titles_above_the_headings_are_passed_over() {
        var list = Lists.open("Powiatowy Urząd Pracy\nLista osób, stan na 22.11.2026\n\nNazwisko;Imię;PESEL\nLis;Jan;"
                + Lists.MAN + "\n");
        assertThat(Headings.of(list.head())).isEqualTo(new Headings(4, List.of("Nazwisko", "Imię", "PESEL")));
    }

    @Test
    void a_list_without_headings_keeps_its_first_row() {
        var list = Lists.open("Lis;Jan;" + Lists.MAN + "\nSowa;Ewa;" + Lists.WOMAN + "\n");
        var headings = Headings.of(list.head());
        assertThat(headings).isEqualTo(new Headings(0, List.of("A", "B", "C")));
        assertThat(Guess.of(headings, Lists.shown(list))).isEqualTo(Map.of(PESEL, 2));
    }

    @Test
    void a_mapping_is_remembered_by_the_set_of_headings() {
        var before = new Headings(1, List.of("Nazw.", "Im.", "Nr"));
        var after = new Headings(3, List.of("NR", "Nazw.", "Im.", "Nr wiersza", "Pole", "Powód"));
        assertThat(after.fingerprint()).isEqualTo(before.fingerprint());
        assertThat(new Headings(1, List.of("Nazw.", "Im.")).fingerprint()).isNotEqualTo(before.fingerprint());
        var remembered = new Mapping(Map.of(SURNAME, 0, GIVEN_NAME, 1, PESEL, 2)).remembered(before);
        assertThat(Mapping.fromMemory(remembered, after).positions())
                .isEqualTo(Map.of(SURNAME, 1, GIVEN_NAME, 2, PESEL, 0));
    }

    @Test
    void a_mapping_says_what_is_missing() {
        assertThat(new Mapping(Map.of(GMINA, 0)).gaps())
                .containsExactly(Gap.NO_SURNAME, Gap.NO_GIVEN_NAME, Gap.NEITHER_PESEL_NOR_BIRTH_DATE);
        assertThat(new Mapping(Map.of(SURNAME_AND_NAME, 0, PESEL, 1)).gaps()).isEmpty();
        assertThat(new Mapping(Map.of(SURNAME, 0, GIVEN_NAME, 1, BIRTH_DATE, 2)).gaps())
                .isEmpty();
    }
}
