package pl.sciezka.partnership.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import pl.sciezka.institution.Institution;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.InstitutionKind;
import pl.sciezka.kernel.Teryt;

class CartogramTests {

    final Institution pup = at("PUP Chrzanów", "1203");
    final Institution trzebinia = at("OPS Trzebinia", "1203053");
    final Institution wup = at("WUP Zielona Góra", "08");
    final Institution abroad = at("Agentur", null);

    @Test
    void a_powiat_shows_each_of_its_gminy_and_who_has_a_seat_there() {
        var picture = Cartogram.of(List.of(new Teryt("1203")), List.of(pup, trzebinia));
        var region = picture.regions().getFirst();
        assertThat(region.kind()).isEqualTo(Cartogram.Kind.POWIAT);
        assertThat(region.whole()).containsExactly(pup);
        assertThat(region.tiles()).extracting(Cartogram.Tile::name).contains("Trzebinia", "Babice", "Libiąż");
        assertThat(region.tiles())
                .filteredOn(it -> it.name().equals("Trzebinia"))
                .singleElement()
                .satisfies(it -> assertThat(it.members()).containsExactly(trzebinia));
        assertThat(picture.outside()).isEmpty();
    }

    @Test
    void a_voivodeship_shows_its_powiaty_with_the_cities_among_them() {
        var region =
                Cartogram.of(List.of(new Teryt("08")), List.of(wup)).regions().getFirst();
        assertThat(region.whole()).containsExactly(wup);
        assertThat(region.tiles()).hasSize(14);
        assertThat(region.tiles())
                .filteredOn(it -> it.kind() == Cartogram.Kind.CITY)
                .extracting(Cartogram.Tile::name)
                .containsExactlyInAnyOrder("Gorzów Wielkopolski", "Zielona Góra");
    }

    @Test
    void who_has_no_seat_in_the_area_is_told_apart() {
        var picture = Cartogram.of(List.of(new Teryt("0662011")), List.of(pup, abroad));
        assertThat(picture.outside()).containsExactly(pup, abroad);
        assertThat(picture.regions().getFirst().tiles()).hasSize(1);
    }

    @Test
    void a_drawing_keeps_every_tile_inside_and_no_two_in_one_place() {
        for (int columns : new int[] {2, 4}) {
            var drawing = Drawing.of(
                    Cartogram.of(List.of(new Teryt("08")), List.of(wup))
                            .regions()
                            .getFirst()
                            .tiles(),
                    columns);
            assertThat(drawing.boxes())
                    .hasSize(14)
                    .allMatch(it -> it.x() + it.width() <= drawing.width())
                    .allMatch(it -> it.y() + it.height() <= drawing.height());
            assertThat(drawing.boxes()).extracting(it -> it.x() + "," + it.y()).doesNotHaveDuplicates();
        }
    }

    private static Institution at(String name, String teryt) {
        return new Institution(
                InstitutionId.next(),
                InstitutionKind.OPS,
                null,
                name,
                name,
                teryt == null ? null : new Teryt(teryt),
                null,
                null,
                null,
                null);
    }
}
