package pl.sciezka.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Types;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.InstitutionKind;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Role;
import pl.sciezka.testing.Offices;
import pl.sciezka.testing.Visitor;
import pl.sciezka.testing.Visitors;

/// An office with three persons without an open title and one that is still registered.
final class EndedMatters {

    final Offices offices;
    final InstitutionId own;
    final Visitor coordinator;
    final Visitor officer;

    private final Visitors visitors;
    private final JdbcClient sql;

    EndedMatters(ApplicationContext program) {
        offices = new Offices(program);
        visitors = program.getBean(Visitors.class);
        sql = program.getBean(JdbcClient.class);
        own = opened();
        coordinator = visitor(own, Role.COORDINATOR);
        officer = visitor(own, Role.DATA_PROTECTION_OFFICER);
        ended(LocalDate.of(2015, 12, 31));
        ended(LocalDate.of(2016, 1, 1));
        ended(LocalDate.of(2016, 6, 30));
        ended(null);
    }

    void add(String letter, String years, String from) {
        var answer = coordinator.post("/retention/classes/new", row(letter, years, from));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    }

    static Map<String, String> row(String letter, String years, String from) {
        return Map.of("sign", "000", "kind", "client", "letter", letter, "years", years, "from", from);
    }

    String lastGroup() {
        var links = Pattern.compile("/retention/groups/[0-9a-f-]+/\\d+")
                .matcher(coordinator.get("/retention").body())
                .results()
                .map(it -> it.group())
                .toList();
        return links.getLast();
    }

    InstitutionId opened() {
        var id = InstitutionId.next();
        offices.open(id, InstitutionKind.OPS, "OPS " + id.value());
        return id;
    }

    /// A person whose registration ended on that day; still open when null.
    private void ended(@Nullable LocalDate day) {
        var person = UUID.randomUUID();
        offices.as(
                own,
                Purpose.OWN_TASKS,
                () -> sql.sql("""
                with p as (insert into client.person (id, institution_id, folded_name) values (:id, :own, 'probna'))
                insert into client.employment (person_id, institution_id, registered_since, registered_until, source, as_of)
                values (:id, :own, '2010-01-01', cast(:day as date), 'test', '2020-01-01')
                """)
                        .param("id", person)
                        .param("own", own.value())
                        .param("day", day, Types.DATE)
                        .update());
    }

    Visitor visitor(InstitutionId institution, Role role) {
        return visitors.as(institution, role);
    }
}
