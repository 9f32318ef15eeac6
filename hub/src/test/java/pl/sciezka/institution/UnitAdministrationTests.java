package pl.sciezka.institution;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import pl.sciezka.institution.operator.Office;
import pl.sciezka.institution.staff.StaffRows;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Role;
import pl.sciezka.storage.Transactions;
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

    @Autowired
    ApplicationContext program;

    @Autowired
    Transactions transactions;

    Office office;
    InstitutionId ops;
    Visitor admin;

    @BeforeEach
    void an_office_with_an_administrator() {
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
        assertThat(institutions.unitsOf(ops)).containsExactly(new Unit(id, ops, "Klub Promyk", "KIS", null));
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

    @Test
    void a_unit_where_people_work_is_closed_only_after_they_have_moved_and_is_offered_nowhere_then() {
        add("Klub", "KIS");
        var path = only();
        var member = Map.of("givenName", "Ewa", "surname", "Klubowa", "position", "animator", "unit", unitOf(path));
        var fresh = new HashMap<>(member);
        fresh.put("roles", "PRACTITIONER");
        assertThat(admin.post("/staff/new", "/staff/new", fresh).statusCode()).isEqualTo(200);
        assertThat(admin.get(path + "/closing").body())
                .contains("Nie można jej jeszcze zamknąć", "1 osoba należy do tej jednostki", "wybierz inną komórkę")
                .doesNotContain("name=\"from\"");
        assertThat(close(path, "1.10.2026").statusCode()).isEqualTo(422);
        assertThat(institutions.unitsOf(ops)).hasSize(1);

        var person = program.getBean(StaffRows.class);
        var staff = transactions.as(
                Office.job(ops), () -> person.of(ops, "Klubowa").getFirst().staff());
        var edit = "/staff/" + staff.value() + "/edit";
        var moved = new HashMap<>(member);
        moved.put("unit", "");
        assertThat(admin.post(edit, edit, moved).statusCode()).isEqualTo(303);

        assertThat(close(path, "kiedyś").body()).contains("Wpisz dzień, na przykład");
        assertThat(close(path, "1.1.2099").body()).contains("Wpisz dzień dzisiejszy albo wcześniejszy", "1.1.2099");
        assertThat(close(path, "1.10.2026").statusCode()).isEqualTo(303);
        assertThat(admin.get("/staff/units").body()).contains("Jednostka jest zamknięta.", "zamknięta od 01.10.2026");
        assertThat(admin.get("/staff/new").body()).doesNotContain("Klub");
        assertThat(admin.get(path + "/closing").statusCode()).isEqualTo(303);
        assertThat(institutions.unitsOf(ops)).isEmpty();
        assertThat(add("Klub", "KIS").body()).contains("może zamknięta");
    }

    @Test
    void a_closed_unit_is_opened_again() {
        add("Klub", "KIS");
        var path = only();
        close(path, "1.10.2026");
        assertThat(admin.get(path).body())
                .contains("Jednostka jest zamknięta od 01.10.2026", "Otwórz jednostkę ponownie");
        assertThat(admin.post(path, path + "/reopening", Map.of()).statusCode()).isEqualTo(303);
        assertThat(admin.get("/staff/units").body())
                .contains("Jednostka znów działa")
                .doesNotContain("zamknięta od");
        assertThat(admin.get("/staff/new").body()).contains("Klub");
    }

    private String only() {
        return "/staff/units/" + institutions.unitsOf(ops).getFirst().id().value();
    }

    private static String unitOf(String path) {
        return path.replace("/staff/units/", "");
    }

    private HttpResponse<String> close(String path, String from) {
        return admin.post(NEW, path + "/closing", Map.of("from", from));
    }

    private HttpResponse<String> add(String name, String kind) {
        return admin.post(NEW, NEW, Map.of("name", name, "kind", kind));
    }
}
