package pl.sciezka.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import pl.sciezka.kernel.Teryt;

class AreaTests {

    static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    @Test
    void what_lies_within_another_code_is_not_told_twice() {
        assertThat(codes(Area.of("1203053,1203,1213011,1203032"))).containsExactly("1203", "1213011");
        assertThat(codes(Area.of("1203").and(Area.of("12")))).containsExactly("12");
    }

    @Test
    void a_change_is_told_by_powiat_where_the_whole_of_it_comes_or_goes() {
        var change = Area.of("1203").to(Area.of("1203053,1213"));
        assertThat(codes(change.in())).containsExactly("1213");
        assertThat(codes(change.out())).containsExactly("1203013", "1203022", "1203033", "1203043");
        assertThat(codes(Area.NOWHERE.to(Area.of("26")).in())).containsExactly("26");
    }

    @Test
    void the_kind_of_a_gmina_and_the_way_to_write_a_whole_change_nothing() {
        assertThat(Area.of("1203053").to(Area.of("1203052")).isNothing()).isTrue();
        var gminy = Area.of("1203013,1203022,1203033,1203043,1203053");
        assertThat(gminy.to(Area.of("1203")).isNothing()).isTrue();
    }

    @Test
    void a_place_is_touched_from_both_sides() {
        var area = Area.of("1203");
        assertThat(area.touches(new Teryt("12")) && area.touches(new Teryt("1203053")))
                .isTrue();
        assertThat(area.touches(new Teryt("1213011"))).isFalse();
    }

    @Test
    void the_document_of_the_latest_day_says_where_and_none_says_so_before_its_day() {
        var documents = List.of(
                new AgreementVersion(0, DAY, DAY, Area.of("12")),
                new AgreementVersion(1, DAY, DAY.plusDays(9), Area.of("1203")),
                new AgreementVersion(2, DAY, DAY.plusDays(3)),
                new AgreementVersion(3, DAY, DAY.plusDays(3), Area.of("1213")),
                new AgreementVersion(4, DAY, DAY.plusDays(3), Area.of("1206")));
        assertThat(codes(Area.stated(documents, DAY.minusDays(1)))).isEmpty();
        assertThat(codes(Area.stated(documents, DAY.plusDays(2)))).containsExactly("12");
        assertThat(codes(Area.stated(documents, DAY.plusDays(3)))).containsExactly("1206");
        assertThat(codes(Area.stated(documents, DAY.plusDays(9)))).containsExactly("1203");
    }

    private static List<String> codes(Area area) {
        return codes(area.codes());
    }

    private static List<String> codes(List<Teryt> codes) {
        return codes.stream().map(Teryt::value).toList();
    }
}
