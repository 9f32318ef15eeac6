package pl.sciezka.client.bond;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.client.CommonClient;
import pl.sciezka.client.CommonClient.Member;
import pl.sciezka.client.LeaveReason;
import pl.sciezka.kernel.CommonClientId;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;

/// Where common clients, their memberships and pairwise sight are kept.
@Repository
public class Memberships {

    private final JdbcClient sql;

    Memberships(JdbcClient sql) {
        this.sql = sql;
    }

    /// Until the end of the transaction nobody else changes what these persons belong to. Always in the same order, so
    /// that two never wait for each other.
    public void serialise(PersonId... persons) {
        Arrays.stream(persons)
                .map(PersonId::value)
                .map(id -> id.getMostSignificantBits() ^ id.getLeastSignificantBits())
                .sorted()
                .forEach(key -> sql.sql("select pg_advisory_xact_lock(:key)")
                        .param("key", key)
                        .query()
                        .singleRow());
    }

    boolean isProtected(PersonId own) {
        return sql.sql("select count(*) from client.person where id = :id and protected_since is not null")
                        .param("id", own.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /// The common client of an own person, or of a person opened to the acting institution.
    Optional<CommonClientId> idOf(PersonId person) {
        return sql.sql("select common_client_id from client.membership where person_id = :person and until is null")
                .param("person", person.value())
                .query(UUID.class)
                .optional()
                .map(CommonClientId::new);
    }

    /// The record by which an institution is a member now, as far as the acting institution sees it.
    Optional<PersonId> memberOf(CommonClientId id, InstitutionId institution) {
        return sql.sql("""
                select person_id from client.membership
                 where common_client_id = :id and institution_id = :institution and until is null
                """)
                .param("id", id.value())
                .param("institution", institution.value())
                .query(UUID.class)
                .optional()
                .map(PersonId::new);
    }

    /// Itself and the members in sight: an opening alone shows no member.
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
                        select m.institution_id, m.person_id, m.since, s.clause_id
                          from client.membership m
                          left join client.sight s on s.viewer_person = :person and s.holder_person = m.person_id
                                                  and s.until is null
                         where m.common_client_id = :id and m.until is null
                           and (m.person_id = :person or s.holder_person is not null)
                         order by m.person_id <> :person, m.since, m.institution_id
                        """)
                        .param("id", it[0])
                        .param("person", own.value())
                        .query((row, _) -> new Member(
                                new InstitutionId(row.getObject(1, UUID.class)),
                                new PersonId(row.getObject(2, UUID.class)),
                                row.getObject(3, LocalDate.class),
                                row.getObject(4, UUID.class)))
                        .list()));
    }

    /// The clause under which an own person and a partner's are linked now.
    Optional<UUID> clauseWith(PersonId own, InstitutionId partner) {
        return sql.sql("""
                select clause_id from client.sight
                 where viewer_person = :own and holder_institution = :partner and until is null
                """)
                .param("own", own.value())
                .param("partner", partner.value())
                .query(UUID.class)
                .optional();
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

    /// The holder's person becomes visible to the viewer; false when it was already.
    boolean see(
            CommonClientId id,
            InstitutionId viewer,
            PersonId viewerPerson,
            InstitutionId holder,
            PersonId holderPerson,
            UUID clause,
            Instant now) {
        return sql.sql("""
                insert into client.sight (common_client_id, viewer_institution, viewer_person, holder_institution,
                                          holder_person, clause_id, since)
                values (:id, :viewer, :viewerPerson, :holder, :holderPerson, :clause, :now)
                on conflict do nothing
                """)
                        .param("id", id.value())
                        .param("viewer", viewer.value())
                        .param("viewerPerson", viewerPerson.value())
                        .param("holder", holder.value())
                        .param("holderPerson", holderPerson.value())
                        .param("clause", clause)
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    void undo(CommonClientId id, Instant now) {
        sql.sql("update client.common_client set undone_at = :now, version = version + 1 where id = :id")
                .param("id", id.value())
                .param("now", Timestamp.from(now))
                .update();
    }

    /// Neither sees the other's record of the person any more.
    void part(PersonId one, PersonId other, Instant now) {
        sql.sql("""
                update client.sight set until = :now
                 where ((viewer_person = :one and holder_person = :other)
                     or (viewer_person = :other and holder_person = :one)) and until is null
                """)
                .param("one", one.value())
                .param("other", other.value())
                .param("now", Timestamp.from(now))
                .update();
    }

    void leave(PersonId own, LeaveReason reason, Instant now) {
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
                .param("reason", reason.name())
                .param("now", Timestamp.from(now))
                .update();
    }

    Optional<LeaveReason> reasonOf(PersonId own, CommonClientId id) {
        return sql.sql("""
                select end_reason from client.membership
                 where person_id = :person and common_client_id = :id and until is not null
                 order by until desc limit 1
                """)
                .param("person", own.value())
                .param("id", id.value())
                .query(LeaveReason.class)
                .optional();
    }
}
