package pl.sciezka.law;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.sciezka.testing.Visitor.words;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.sciezka.exchange.Exchanging;
import pl.sciezka.testing.HubTest;

/// Staff read what the program takes for the law on a day, and what it rests on.
@HubTest
class LawPagesTests extends Exchanging {

    @Autowired
    Law law;

    @Test
    void the_law_of_a_day_stands_with_its_basis() {
        var before = shown("/law?day=31.12.2024");
        assertThat(before)
                .contains("Co program przyjmuje na dzień 31.12.2024")
                .contains("Kryterium dochodowe osoby samotnie gospodarującej 776,00 zł")
                .contains("01.01.2022 – 31.12.2024");
        var after = shown("/law?day=01.01.2025");
        assertThat(after)
                .contains("Kryterium dochodowe osoby samotnie gospodarującej 1 010,00 zł")
                .contains("Dz.U. 2024 poz. 1044");
    }

    @Test
    void what_is_in_doubt_carries_its_mark() {
        assertThat(shown("/law/periodic-benefit-most-single")).contains("418,00 zł niepotwierdzone", "Niepewne");
        assertThat(shown("/law/minimum-wage"))
                .contains("4 806,00 zł", "Dz.U. 2025 poz. 1242", "Od 01.01.2027 spodziewana jest inna wartość");
        assertThat(shown("/law?day=1.01.2027")).contains("4 806,00 zł niepotwierdzone");
    }

    @Test
    void a_day_of_which_nothing_is_known_says_so_and_a_wrong_one_is_refused() {
        assertThat(shown("/law?day=1.01.2019")).contains("Na ten dzień program nie zna wartości");
        assertThat(shown("/law?day=31.02.2026")).contains("Wpisz dzień, na przykład");
        assertThat(pup.get("/law/no-such-thing").statusCode()).isEqualTo(404);
        assertThat(pup.get("/law/CRITERION_SINGLE").statusCode()).isEqualTo(404);
    }

    @Test
    void whoever_computes_reads_the_same() {
        assertThat(law.on(Parameter.SOCIAL_WORKERS_QUERY, LocalDate.of(2026, 11, 24))
                        .count())
                .isEqualTo(7);
    }

    /// With plain spaces.
    private String shown(String path) {
        return words(pup.get(path)).replace('\u00A0', ' ').replace('\u202F', ' ');
    }
}
