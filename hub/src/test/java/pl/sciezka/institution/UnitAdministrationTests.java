package pl.sciezka.institution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import pl.sciezka.institution.operator.Office;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Role;
import pl.sciezka.testing.HubTest;
import pl.sciezka.testing.Visitor;
import pl.sciezka.testing.Visitors;

@HubTest
class UnitAdministrationTests {

    static final String NEW = "/staff/units/new";

    @Autowired
    Visitors visitors;

    @Autowired
    Institutions institutions;

    Office office;
    InstitutionId ops;
    Visitor admin;

    @BeforeEach
    void an_office_with_an_administrator(@Autowired ApplicationContext program) {
        office = Office.in(program);
        ops = office.open();
        admin = visitors.as(office.hire(ops, Role.LOCAL_ADMINISTRATOR).signedIn());
    }

    @Test
    void a_unit_is_added_and_colleagues_can_belong_to_it() {
        assertThat(admin.get("/staff/units").body()).contains("Nie mamy jeszcze żadnej jednostki");
        assertThat(add("  Klub  Integracji Społecznej ", "KIS").statusCode()).isEqualTo(303);
        assertThat(admin.get("/staff/units").body())
                .contains("Klub Integracji Społecznej", "klub integracji społecznej");
        assertThat(admin.get("/staff/new").body()).contains("Klub Integracji Społecznej");
    }

    @Test
    void it_gets_another_name_and_stays_the_same_unit() {
        add("Klub", "KIS");
        var id = institutions.unitsOf(ops).getFirst().id();
        var path = "/staff/units/" + id.value();
        assertThat(admin.post(path, path, Map.of("name", "Klub Promyk", "kind", "KIS"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(institutions.unitsOf(ops)).containsExactly(new Unit(id, ops, "Klub Promyk", "KIS"));
    }

    @Test
    void two_of_one_name_an_empty_name_and_an_unknown_kind_are_refused_and_what_was_typed_stays() {
        add("Klub", "KIS");
        add("Dział", "DZIAŁ");
        assertThat(add("Klub", "CAZ").body())
                .contains("Taka jednostka już jest")
                .contains("value=\"Klub\"");
        assertThat(add("", "KIS").statusCode()).isEqualTo(422);
        assertThat(add("Filia", "ZAMEK").body())
                .contains("Wybierz rodzaj jednostki")
                .contains("value=\"Filia\"");
        var second = institutions.unitsOf(ops).getFirst();
        var path = "/staff/units/" + second.id().value();
        assertThat(admin.post(path, path, Map.of("name", "Klub", "kind", "DZIAŁ"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(institutions.unitsOf(ops)).extracting(Unit::name).containsExactly("Dział", "Klub");
    }

    @Test
    void another_offices_unit_is_not_there() {
        add("Klub", "KIS");
        var path = "/staff/units/" + institutions.unitsOf(ops).getFirst().id().value();
        var stranger =
                visitors.as(office.hire(office.open(), Role.LOCAL_ADMINISTRATOR).signedIn());
        assertThat(stranger.get(path).statusCode()).isEqualTo(404);
        assertThat(stranger.post(NEW, path, Map.of("name", "Nasz", "kind", "KIS"))
                        .statusCode())
                .isEqualTo(404);
    }

    private java.net.http.HttpResponse<String> add(String name, String kind) {
        return admin.post(NEW, NEW, Map.of("name", name, "kind", kind));
    }
}
