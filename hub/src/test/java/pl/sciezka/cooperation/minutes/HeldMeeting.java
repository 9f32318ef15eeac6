package pl.sciezka.cooperation.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.sciezka.testing.Visitor.words;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Role;
import pl.sciezka.kernel.Warsaw;
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
        pup = InstitutionId.next();
        ops = InstitutionId.next();
        today = Warsaw.today(clock);
        new Offices(program).together(ops.value().toString(), pup, ops, Offices.names());
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
        return visitor.findOn(path + "/minutes", path + "/points/[0-9a-f-]{36}");
    }

    String decision(Visitor visitor) {
        return visitor.findOn(path + "/minutes", "/partnerships/meetings/decisions/[0-9a-f-]{36}");
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
        TestPostgres.asOwner(sql, owner -> {
            var tables = List.of("cooperation.meeting", "cooperation.decision_turn");
            tables.forEach(it -> owner.sql("alter table " + it + " no force row level security")
                    .update());
            assertThat(owner.sql(statement).update()).isPositive();
            tables.forEach(it ->
                    owner.sql("alter table " + it + " force row level security").update());
        });
    }

    Visitor visitor(InstitutionId institution, Role role) {
        return visitors.as(institution, role);
    }
}
