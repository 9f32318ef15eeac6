package pl.sciezka.client;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.StaffId;

/// Where the sentences of the history are kept.
@Repository
class Sentences {

    /// What the history page needs of one sentence.
    record Told(
            UUID id,
            Instant at,
            UUID institutionId,
            @Nullable UUID staffId,
            String kind,
            String forStaff,
            @Nullable UUID clauseId,
            @Nullable String path) {}

    private final JdbcClient sql;
    private final Clock clock;

    Sentences(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    UUID add(InstitutionId institution, @Nullable StaffId staff, Sentence it) {
        var id = UUID.randomUUID();
        sql.sql("""
                insert into client.sentence (id, at, institution_id, staff_id, person_id, kind, data_group, for_client,
                                             for_staff, for_archive, clause_id, path, audience)
                values (:id, :at, :institution, :staff, :person, :kind, :group, :forClient,
                        :forStaff, :forArchive, :clause, :path, :audience)
                """)
                .param("id", id)
                .param("at", Timestamp.from(clock.instant()))
                .param("institution", institution.value())
                .param("staff", staff == null ? null : staff.value(), Types.OTHER)
                .param("person", it.person().value())
                .param("kind", it.kind())
                .param("group", it.group() == null ? null : it.group().name())
                .param("forClient", it.forClient())
                .param("forStaff", it.forStaff())
                .param("forArchive", it.forArchive())
                .param("clause", it.clause(), Types.OTHER)
                .param("path", it.path())
                .param(
                        "audience",
                        it.audience().stream().map(InstitutionId::value).toArray(UUID[]::new))
                .update();
        return id;
    }

    /// Partners do not read them any more.
    void withdraw(PersonId person, String path) {
        sql.sql("update client.sentence set withdrawn = true where person_id = :person and path = :path")
                .param("person", person.value())
                .param("path", path)
                .update();
    }

    /// Sentences about the own person and, where sight and audience allow, about the same person at partners.
    List<Told> of(PersonId person) {
        return sql.sql("""
                select id, at, institution_id, staff_id, kind, for_staff, clause_id, path
                  from client.sentence
                 where person_id = any (array(
                       select holder_person from client.sight where viewer_person = :person and until is null
                       union all select :person::uuid))
                 order by at desc, id
                """)
                .param("person", person.value())
                .query((row, _) -> new Told(
                        row.getObject("id", UUID.class),
                        row.getTimestamp("at").toInstant(),
                        row.getObject("institution_id", UUID.class),
                        row.getObject("staff_id", UUID.class),
                        row.getString("kind"),
                        row.getString("for_staff"),
                        row.getObject("clause_id", UUID.class),
                        row.getString("path")))
                .list();
    }
}
