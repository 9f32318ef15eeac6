package pl.sciezka.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.sciezka.kernel.StaffId;

class ClassTableTests {

    @ParameterizedTest
    @CsvSource({
        "B, 5, 2020-12-31, 2026",
        "B, 5, 2021-01-01, 2027",
        "B, 1, 2020-02-29, 2022",
        "BE, 10, 2020-12-31, 2031",
        "BE, 10, 2021-01-01, 2032",
        "BC, , 2020-12-31, 2021",
        "BC, , 2021-01-01, 2022"
    })
    void years_are_counted_from_the_first_of_january_after_the_end(
            Letter letter, Integer years, LocalDate ended, int proposed) {
        assertThat(row(letter, years, "2000-01-01").proposedIn(ended.getYear())).contains(proposed);
    }

    @Test
    void what_is_kept_for_ever_is_never_proposed() {
        assertThat(row(Letter.A, null, "2000-01-01").proposedIn(1950)).isEmpty();
    }

    @Test
    void a_changed_row_applies_to_what_ended_from_its_day() {
        var before = row(Letter.B, 5, "2010-01-01");
        var after = row(Letter.B, 10, "2020-07-01");
        var table = ClassTable.of(List.of(before, after));
        assertThat(table.of("client", LocalDate.of(2009, 12, 31))).isEmpty();
        assertThat(table.of("client", LocalDate.of(2010, 1, 1)).orElseThrow().category())
                .isEqualTo(before);
        assertThat(table.of("client", LocalDate.of(2020, 6, 30)).orElseThrow().category())
                .isEqualTo(before);
        assertThat(table.of("client", LocalDate.of(2020, 7, 1)).orElseThrow().category())
                .isEqualTo(after);
        assertThat(table.of("plan", LocalDate.of(2020, 7, 1))).isEmpty();
    }

    @Test
    void of_two_rows_with_the_same_day_the_one_entered_last_applies() {
        var wrong = row(Letter.B, 5, "2010-01-01");
        var right = row(Letter.B, 50, "2010-01-01");
        var table = ClassTable.of(List.of(wrong, right));
        assertThat(table.of("client", LocalDate.of(2015, 1, 1)).orElseThrow().category())
                .isEqualTo(right);
        assertThat(table.of(wrong.id())).isEmpty();
    }

    @Test
    void a_year_in_which_the_table_changed_falls_into_two_groups() {
        var table = ClassTable.of(List.of(row(Letter.B, 5, "2010-01-01"), row(Letter.B, 10, "2020-07-01")));
        var first = new Group(table.spans().getFirst(), 2020, 1, List.of());
        var second = new Group(table.spans().getLast(), 2020, 1, List.of());
        assertThat(first.from()).isEqualTo("2020-01-01");
        assertThat(first.until()).isEqualTo("2020-07-01");
        assertThat(second.from()).isEqualTo("2020-07-01");
        assertThat(second.until()).isEqualTo("2021-01-01");
        assertThat(first.year()).contains(2026);
        assertThat(second.year()).contains(2031);
    }

    private static Category row(Letter letter, Integer years, String from) {
        return new Category(
                CategoryId.next(),
                "000",
                "client",
                letter,
                years,
                LocalDate.parse(from),
                StaffId.next(),
                Instant.EPOCH,
                null);
    }
}
