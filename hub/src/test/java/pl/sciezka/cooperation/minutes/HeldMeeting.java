package pl.sciezka.cooperation.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.sciezka.kernel.DataGroup;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.InstitutionKind;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Role;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.partnership.Opening;
import pl.sciezka.shell.SignedIn;
import pl.sciezka.testing.FilledForm;
import pl.sciezka.testing.Offices;
import pl.sciezka.testing.TestPostgres;
import pl.sciezka.testing.Visitor;
import pl.sciezka.testing.Visitors;

/// A meeting of two offices that is over, with one point on its agenda.
abstract class HeldMeeting {

    @Autowired
    ApplicationContext program;

    @Autowired
    Visitors visitors;

    @Autowired
    JdbcClient sql;

    @Autowired
    Clock clock;

    InstitutionId pup;
    InstitutionId ops;
    LocalDate today;
    Visitor convener;
    Visitor guest;
    String path;

    /// A meeting with one point, held the day before yesterday.
    @BeforeEach
    void a_meeting() {
        var offices = new Offices(program);
        pup = InstitutionId.next();
        ops = InstitutionId.next();
        today = Warsaw.today(clock);
        offices.open(pup, InstitutionKind.PUP, "PUP " + pup.value());
        offices.open(ops, InstitutionKind.OPS, "OPS " + ops.value());
        offices.agree(
                "Partnerstwo " + pup.value(),
                pup,
                Map.of(pup, InstitutionKind.PUP, ops, InstitutionKind.OPS),
                Offices.term(
                        "§ 1",
                        InstitutionKind.PUP,
                        Purpose.JOINT_SERVICE,
                        Opening.AGREEMENT,
                        Set.of(DataGroup.IDENTITY)));
        convener = visitor(pup, Role.COORDINATOR);
        guest = visitor(ops, Role.COORDINATOR);
        path = FilledForm.on(convener, "/partnerships/meetings/new", "/meetings/new")
                .with("purpose", "Spotkanie")
                .with("day", today.plusDays(30).toString())
                .with("place", "Sala")
                .sent();
        FilledForm.on(guest, path + "/agenda", "/agenda")
                .with("title", "Terminy")
                .sent();
        assertThat(words(convener.get(path + "/minutes"))).contains("Protokół pisze się w czasie spotkania");
        held();
    }

    String point(Visitor visitor) {
        return find(visitor, path + "/minutes", path + "/points/[0-9a-f-]{36}");
    }

    String decision(Visitor visitor) {
        return find(visitor, path + "/minutes", "/partnerships/meetings/decisions/[0-9a-f-]{36}");
    }

    static String find(Visitor visitor, String page, String pattern) {
        var found = java.util.regex.Pattern.compile(pattern)
                .matcher(visitor.get(page).body());
        assertThat(found.find()).isTrue();
        return found.group();
    }

    List<String> notes() {
        return new Offices(program)
                .as(
                        ops,
                        Purpose.ADMINISTRATION,
                        () -> sql.sql("select text from cooperation.note order by version")
                                .query(String.class)
                                .list());
    }

    void held() {
        asOwner("update cooperation.meeting set day = date '%s' where id = '%s'"
                .formatted(today.minusDays(2), path.substring(path.lastIndexOf('/') + 1)));
    }

    /// As a superuser would: row-level security binds the owner too.
    void asOwner(String statement) {
        var database = sql.sql("select current_database()").query(String.class).single();
        try (var pool = TestPostgres.ownerPool(database)) {
            var owner = JdbcClient.create(pool);
            var tables = List.of("cooperation.meeting", "cooperation.decision_turn");
            tables.forEach(it -> owner.sql("alter table " + it + " no force row level security")
                    .update());
            assertThat(owner.sql(statement).update()).isPositive();
            tables.forEach(it ->
                    owner.sql("alter table " + it + " force row level security").update());
        }
    }

    Visitor visitor(InstitutionId institution, Role role) {
        return visitors.as(new SignedIn(UUID.randomUUID(), institution.value(), "Próba", "Urząd", Set.of(role)));
    }

    static String words(HttpResponse<String> page) {
        return page.body().replaceAll("(?s)<[^>]*>", " ").replaceAll("\\s+", " ");
    }
}
