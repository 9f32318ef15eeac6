package pl.sciezka.client;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.client.CommonClient.Member;
import pl.sciezka.kernel.CommonClientId;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;

/// Where openings, common clients, their memberships and pairwise sight are kept.
@Repository
class Memberships {

    record Opening(
            InstitutionId holder,
            PersonId holderPerson,
            UUID clause,
            @Nullable CommonClientId commonClient) {}

    private final JdbcClient sql;

    Memberships(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<CommonClient> commonClientOf(PersonId own) {
        var found = sql.sql("""
                select c.id, c.clause_id from client.membership m join client.common_client c on c.id = m.common_client_id
                 where m.person_id = :person and m.until is null
                """)
                .param("person", own.value())
                .query((row, _) -> new UUID[] {row.getObject(1, UUID.class), row.getObject(2, UUID.class)})
                .optional();
        return found.map(it -> new CommonClient(
                new CommonClientId(it[0]),
                it[1],
                sql.sql("""
                        select institution_id, person_id, since from client.membership
                         where common_client_id = :id and until is null
                         order by person_id <> :person, since, institution_id
                        """)
                        .param("id", it[0])
                        .param("person", own.value())
                        .query((row, _) -> new Member(
                                new InstitutionId(row.getObject(1, UUID.class)),
                                new PersonId(row.getObject(2, UUID.class)),
                                row.getObject(3, LocalDate.class)))
                        .list()));
    }

    Optional<PersonId> ownPerson(CommonClientId id, InstitutionId own) {
        return sql.sql("""
                select person_id from client.membership
                 where common_client_id = :id and institution_id = :own
                 order by until is not null, until desc limit 1
                """)
                .param("id", id.value())
                .param("own", own.value())
                .query(UUID.class)
                .optional()
                .map(PersonId::new);
    }

    void open(OpeningId id, PersonId person, InstitutionId own, InstitutionId to, UUID clause, Instant now) {
        sql.sql("""
                insert into client.opening (id, person_id, institution_id, to_institution, clause_id, common_client_id,
                                            opened_at)
                select :id, :person, :own, :to, :clause,
                       (select common_client_id from client.membership where person_id = :person and until is null),
                       :now
                """)
                .param("id", id.value())
                .param("person", person.value())
                .param("own", own.value())
                .param("to", to.value())
                .param("clause", clause)
                .param("now", Timestamp.from(now))
                .update();
    }

    Optional<Opening> openOpening(OpeningId id) {
        return sql.sql("""
                select institution_id, person_id, clause_id, common_client_id from client.opening
                 where id = :id and closed_at is null
                   for update
                """)
                .param("id", id.value())
                .query((row, _) -> new Opening(
                        new InstitutionId(row.getObject(1, UUID.class)),
                        new PersonId(row.getObject(2, UUID.class)),
                        row.getObject(3, UUID.class),
                        row.getObject(4) == null ? null : new CommonClientId(row.getObject(4, UUID.class))))
                .optional();
    }

    void close(OpeningId id, Instant now) {
        sql.sql("update client.opening set closed_at = :now where id = :id and closed_at is null")
                .param("id", id.value())
                .param("now", Timestamp.from(now))
                .update();
    }

    void closeAllOf(PersonId person, Instant now) {
        sql.sql("update client.opening set closed_at = :now where person_id = :person and closed_at is null")
                .param("person", person.value())
                .param("now", Timestamp.from(now))
                .update();
    }

    void bear(CommonClientId id, UUID clause, Instant now) {
        sql.sql("insert into client.common_client (id, clause_id, born_at) values (:id, :clause, :now)")
                .param("id", id.value())
                .param("clause", clause)
                .param("now", Timestamp.from(now))
                .update();
    }

    /// Does nothing when the person is a member already.
    void join(CommonClientId id, InstitutionId institution, PersonId person, LocalDate since) {
        sql.sql("""
                insert into client.membership (id, common_client_id, institution_id, person_id, since)
                values (gen_random_uuid(), :id, :institution, :person, :since)
                on conflict do nothing
                """)
                .param("id", id.value())
                .param("institution", institution.value())
                .param("person", person.value())
                .param("since", since)
                .update();
    }

    /// The holder's person becomes visible to the viewer; does nothing when it is already.
    void see(
            CommonClientId id,
            InstitutionId viewer,
            PersonId viewerPerson,
            InstitutionId holder,
            PersonId holderPerson,
            Instant now) {
        sql.sql("""
                insert into client.sight (common_client_id, viewer_institution, viewer_person, holder_institution,
                                          holder_person, since)
                values (:id, :viewer, :viewerPerson, :holder, :holderPerson, :now)
                on conflict do nothing
                """)
                .param("id", id.value())
                .param("viewer", viewer.value())
                .param("viewerPerson", viewerPerson.value())
                .param("holder", holder.value())
                .param("holderPerson", holderPerson.value())
                .param("now", Timestamp.from(now))
                .update();
    }

    void undo(CommonClientId id, Instant now) {
        sql.sql("update client.common_client set undone_at = :now, version = version + 1 where id = :id")
                .param("id", id.value())
                .param("now", Timestamp.from(now))
                .update();
    }

    void leave(PersonId own, String reason, Instant now) {
        sql.sql("""
                update client.sight set until = :now
                 where (viewer_person = :person or holder_person = :person) and until is null
                """)
                .param("person", own.value())
                .param("now", Timestamp.from(now))
                .update();
        sql.sql("""
                update client.membership set until = :now, end_reason = :reason where person_id = :person and until is null
                """)
                .param("person", own.value())
                .param("reason", reason)
                .param("now", Timestamp.from(now))
                .update();
    }
}
