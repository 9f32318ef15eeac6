package pl.sciezka.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TercTests {

    @Test
    void a_code_has_the_name_of_the_register() {
        assertThat(Terc.nameOf(new Teryt("1203053"))).contains("Trzebinia");
        assertThat(Terc.nameOf(new Teryt("1203"))).contains("chrzanowski");
        assertThat(Terc.nameOf(new Teryt("08"))).contains("lubuskie");
        assertThat(Terc.nameOf(new Teryt("9999999"))).isEmpty();
    }

    @Test
    void a_powiat_has_its_gminy_without_their_town_and_country_parts() {
        assertThat(Terc.gminyOf(new Teryt("1203")))
                .extracting(Teryt::value)
                .containsExactly("1203013", "1203022", "1203033", "1203043", "1203053");
    }

    @Test
    void a_gmina_is_known_by_its_name_however_it_is_typed() {
        assertThat(Terc.gminaCalled(" trzebinia")).contains("Trzebinia");
        assertThat(Terc.gminaCalled("Krakow")).contains("Kraków");
        assertThat(Terc.gminaCalled("rogóźno")).contains("Rogóźno");
        assertThat(Terc.gminaCalled("ROGOŹNO")).contains("Rogoźno");
        assertThat(Terc.gminaCalled("chrzanowski")).as("a powiat").isEmpty();
        assertThat(Terc.gminaCalled("")).isEmpty();
        assertThat(Terc.gminy()).hasSize(2477);
    }

    @Test
    void a_gmina_gives_itself_and_a_voivodeship_all() {
        assertThat(Terc.gminyOf(new Teryt("0662011"))).containsExactly(new Teryt("0662011"));
        assertThat(Terc.gminyOf(new Teryt("08"))).hasSize(82);
    }
}
