package pl.sciezka.adviser.change;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.CommonClientId;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.storage.Moment;

/// Where changes of responsibility are kept.
@Repository
class Changes {

    private final JdbcClient sql;

    Changes(JdbcClient sql) {
        this.sql = sql;
    }

    /// Those about an own person, and those that were asked of us about the same client; the newest first.
    List<Change> of(PersonId person, @Nullable CommonClientId client) {
        return sql.sql("""
                select * from adviser.change
                 where person_id = :person or common_client_id = :client
                 order by asked_at desc, id
                """)
                .param("person", person.value())
                .param("client", client == null ? null : client.value(), Types.OTHER)
                .query(Changes::change)
                .list();
    }

    /// What waits for an answer of this institution, the oldest first.
    List<Change> askedOf(InstitutionId own) {
        return sql.sql("""
                select * from adviser.change where taker_institution = :own and state = 'ASKED' order by asked_at, id
                """).param("own", own.value()).query(Changes::change).list();
    }

    /// Answered since then, and begun in this institution.
    List<Change> answeredAt(InstitutionId own, Instant since) {
        return sql.sql("""
                select * from adviser.change
                 where institution_id = :own and state in ('ACCEPTED', 'DECLINED') and answered_at >= :since
                 order by answered_at
                """)
                .param("own", own.value())
                .param("since", Timestamp.from(since))
                .query(Changes::change)
                .list();
    }

    /// Requests to stand in, the latest first.
    List<Change> ofAbsences(Collection<UUID> absences) {
        if (absences.isEmpty()) return List.of();
        return sql.sql("select * from adviser.change where absence_id in (:absences) order by asked_at desc, id")
                .param("absences", absences)
                .query(Changes::change)
                .list();
    }

    Optional<Change> locked(UUID id) {
        return sql.sql("select * from adviser.change where id = :id for update")
                .param("id", id)
                .query(Changes::change)
                .optional();
    }

    /// False when one about the same is open already.
    boolean add(Change it) {
        return sql.sql("""
                insert into adviser.change (id, matter, institution_id, person_id, common_client_id, absence_id, giver_id,
                                            taker_institution, taker_id, asked_by, asked_at, words, handed_until, state)
                values (:id, :matter, :institution, :person, :client, :absence, :giver, :takers, :taker, :by, :at,
                        :words, :until, 'ASKED')
                on conflict do nothing
                """)
                        .param("id", it.id())
                        .param("matter", it.matter().name())
                        .param("institution", it.institution().value())
                        .param(
                                "person",
                                it.person() == null ? null : it.person().value(),
                                Types.OTHER)
                        .param(
                                "client",
                                it.client() == null ? null : it.client().value(),
                                Types.OTHER)
                        .param("absence", it.absence(), Types.OTHER)
                        .param("giver", it.giver() == null ? null : it.giver().value(), Types.OTHER)
                        .param("takers", it.takerInstitution().value())
                        .param("taker", it.taker() == null ? null : it.taker().value(), Types.OTHER)
                        .param("by", it.askedBy().value())
                        .param("at", Timestamp.from(it.askedAt()))
                        .param("words", it.words())
                        .param("until", it.handedUntil(), Types.DATE)
                        .update()
                == 1;
    }

    /// False when somebody answered it before.
    boolean answer(UUID change, Change.State state, @Nullable String words, StaffId by, Instant at) {
        return sql.sql("""
                update adviser.change
                   set state = :state, answer = :words, answered_by = :by, answered_at = :at
                 where id = :id and state = 'ASKED'
                """)
                        .param("state", state.name())
                        .param("words", words)
                        .param("by", by.value())
                        .param("at", Timestamp.from(at))
                        .param("id", change)
                        .update()
                == 1;
    }

    private static Change change(ResultSet row, int number) throws SQLException {
        var person = row.getObject("person_id", UUID.class);
        var client = row.getObject("common_client_id", UUID.class);
        return new Change(
                row.getObject("id", UUID.class),
                Matter.valueOf(row.getString("matter")),
                new InstitutionId(row.getObject("institution_id", UUID.class)),
                person == null ? null : new PersonId(person),
                client == null ? null : new CommonClientId(client),
                row.getObject("absence_id", UUID.class),
                staff(row, "giver_id"),
                new InstitutionId(row.getObject("taker_institution", UUID.class)),
                staff(row, "taker_id"),
                new StaffId(row.getObject("asked_by", UUID.class)),
                row.getTimestamp("asked_at").toInstant(),
                row.getString("words"),
                row.getObject("handed_until", LocalDate.class),
                Change.State.valueOf(row.getString("state")),
                Moment.in(row, "answered_at"),
                staff(row, "answered_by"),
                row.getString("answer"));
    }

    private static @Nullable StaffId staff(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : new StaffId(id);
    }
}
