package pl.sciezka.discovery;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.StaffId;

/// Where partners' questions about own persons are kept, the asked side only.
@Repository
class IncomingProposals {

    private static final String SELECT = """
            select id, person_id as person, from_institution as "from", basis, by_pesel, arrived_on, answer_by, state,
                   reason, answered_at, answered_by
              from discovery.incoming
            """;

    private final JdbcClient sql;

    IncomingProposals(JdbcClient sql) {
        this.sql = sql;
    }

    void add(Incoming it, InstitutionId own, byte[] token, byte[] sealedOpening) {
        sql.sql("""
                insert into discovery.incoming (id, institution_id, token, person_id, from_institution, opening_sealed,
                                                basis, by_pesel, arrived_on, answer_by, state)
                values (:id, :own, :token, :person, :from, :opening, :basis, :byPesel, :arrivedOn, :answerBy, :state)
                """)
                .param("id", it.id().value())
                .param("own", own.value())
                .param("token", token)
                .param("person", it.person().value())
                .param("from", it.from().value())
                .param("opening", sealedOpening)
                .param("basis", it.basis())
                .param("byPesel", it.byPesel())
                .param("arrivedOn", it.arrivedOn())
                .param("answerBy", it.answerBy())
                .param("state", it.state().name())
                .update();
    }

    Optional<Incoming> find(IncomingId id) {
        return sql.sql(SELECT + " where id = :id")
                .param("id", id.value())
                .query(Incoming.class)
                .optional();
    }

    /// Waits for whoever is answering it at this moment.
    Optional<Incoming> hold(IncomingId id) {
        return sql.sql(SELECT + " where id = :id for update")
                .param("id", id.value())
                .query(Incoming.class)
                .optional();
    }

    byte[] sealedOpening(IncomingId id) {
        return sql.sql("select opening_sealed from discovery.incoming where id = :id")
                .param("id", id.value())
                .query((row, _) -> row.getBytes(1))
                .single();
    }

    /// Of the acting institution, those to be answered soonest first.
    List<Incoming> waiting(LocalDate today) {
        return sql.sql(SELECT + " where state = 'WAITING' and answer_by >= :today order by answer_by, arrived_on, id")
                .param("today", today)
                .query(Incoming.class)
                .list();
    }

    List<Incoming> waiting(PersonId person, LocalDate today) {
        return of(person).stream().filter(it -> it.isOpen(today)).toList();
    }

    List<Incoming> of(PersonId person) {
        return sql.sql(SELECT + " where person_id = :person order by arrived_on desc, id")
                .param("person", person.value())
                .query(Incoming.class)
                .list();
    }

    /// What people of the acting institution have answered, the newest first.
    List<Incoming> answered(int limit) {
        return sql.sql(SELECT + " where answered_at is not null order by answered_at desc, id limit :limit")
                .param("limit", limit)
                .query(Incoming.class)
                .list();
    }

    void answer(IncomingId id, Incoming.State state, @Nullable DeclinedBecause reason, StaffId by, Instant now) {
        sql.sql("""
                update discovery.incoming
                   set state = :state, reason = :reason, answered_by = :by, answered_at = :now
                 where id = :id and state = 'WAITING'
                """)
                .param("state", state.name())
                .param("reason", reason == null ? null : reason.name())
                .param("by", by.value())
                .param("now", Timestamp.from(now))
                .param("id", id.value())
                .update();
    }

    void settle(IncomingId id) {
        sql.sql("update discovery.incoming set state = 'SETTLED' where id = :id and state = 'WAITING'")
                .param("id", id.value())
                .update();
    }

    void settle(byte[] token) {
        sql.sql("update discovery.incoming set state = 'SETTLED' where token = :token and state = 'WAITING'")
                .param("token", token)
                .update();
    }

    void settle(PersonId person, @Nullable InstitutionId from) {
        sql.sql("""
                update discovery.incoming set state = 'SETTLED'
                 where person_id = :person and state = 'WAITING' and (cast(:from as uuid) is null or from_institution = :from)
                """)
                .param("person", person.value())
                .param("from", from == null ? null : from.value(), java.sql.Types.OTHER)
                .update();
    }
}
