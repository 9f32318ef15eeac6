package pl.sciezka.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RepeatsTests {

    private static List<String> results(String headings, String... rows) {
        return Lists.read(Lists.open(headings + "\n" + String.join("\n", rows) + "\n")).stream()
                .map(read -> switch (read) {
                    case RowRead.Read it -> it.row() + " read";
                    case RowRead.Known it -> throw new AssertionError(it);
                    case RowRead.Refused it ->
                        it.row() + " " + it.problems().getFirst().code();
                })
                .toList();
    }

    @Test
    void the_second_row_about_a_person_is_refused_and_names_the_first() {
        assertThat(results(
                        "Nazwisko;Imię;PESEL",
                        "Żak;Jan;" + Lists.MAN,
                        "Sowa;Ewa;" + Lists.WOMAN,
                        "ŻAK;JAN;" + Lists.MAN))
                .containsExactly("2 read", "3 read", "4 PESEL:SAME_PESEL:2");
    }

    @Test
    void two_names_with_one_number_are_both_refused() {
        assertThat(results(
                        "Nazwisko;Imię;PESEL",
                        "Lis;Jan;" + Lists.MAN,
                        "Sowa;Piotr;" + Lists.MAN,
                        "Lis;Jan;" + Lists.MAN))
                .containsExactly(
                        "2 PESEL:TWO_PERSONS_ONE_PESEL:3",
                        "3 PESEL:TWO_PERSONS_ONE_PESEL:2",
                        "4 PESEL:TWO_PERSONS_ONE_PESEL:2");
    }

    @Test
    void without_a_number_name_and_birth_date_tell_and_a_document_tells_more() {
        assertThat(results(
                        "Nazwisko;Imię;Data ur.;Nr dokumentu",
                        "Bondar;Oksana;5.05.1990;",
                        "Bondar;Oksana;1990-05-05;",
                        "Bondar;Oksana;1990-05-05;AB1"))
                .containsExactly("2 read", "3 :SAME_PERSON:2", "4 read");
    }

    @Test
    void a_refused_row_does_not_stand_in_the_way_of_the_right_one() {
        assertThat(results("Nazwisko;Imię;PESEL;Płeć", "Lis;Jan;" + Lists.MAN + ";K", "Lis;Jan;" + Lists.MAN + ";M"))
                .containsExactly("2 SEX:SEX_DIFFERS", "3 read");
    }
}
