package pl.sciezka.discovery;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.client.OpeningId;
import pl.sciezka.discovery.Proposal.State;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.StaffId;

/// Where sent proposals are kept, the proposer's side only.
@Repository
class Proposals {

    private static final String SELECT = """
            select id, person_id as person, to_institution as "to", opening_id as opening, basis, staff_id as "by",
                   sent_on, answer_by, state, settled_at, seen_at
              from discovery.proposal
            """;

    private final JdbcClient sql;

    Proposals(JdbcClient sql) {
        this.sql = sql;
    }

    /// How many this worker sent on that day, whatever became of them. Waits for a proposal that the same worker is
    /// sending at this moment.
    int sentBy(StaffId staff, LocalDate day) {
        var key = staff.value().getMostSignificantBits() ^ staff.value().getLeastSignificantBits();
        sql.sql("select pg_advisory_xact_lock(:key)").param("key", key).query().singleRow();
        return sql.sql("select count(*) from discovery.proposal where staff_id = :staff and sent_on = :day")
                .param("staff", staff.value())
                .param("day", day)
                .query(Integer.class)
                .single();
    }

    /// False when one about the same person is open there.
    boolean add(Proposal it, InstitutionId own, Instant now, boolean again) {
        return sql.sql("""
                insert into discovery.proposal (id, institution_id, person_id, to_institution, opening_id, basis, staff_id,
                                                sent_on, sent_at, answer_by, again, state)
                values (:id, :own, :person, :to, :opening, :basis, :by, :sentOn, :now, :answerBy, :again, :state)
                on conflict (person_id, to_institution) where state = 'SENT' do nothing
                """)
                        .param("id", it.id().value())
                        .param("own", own.value())
                        .param("person", it.person().value())
                        .param("to", it.to().value())
                        .param("opening", it.opening().value())
                        .param("basis", it.basis())
                        .param("by", it.by().value())
                        .param("sentOn", it.sentOn())
                        .param("now", Timestamp.from(now))
                        .param("answerBy", it.answerBy())
                        .param("again", again)
                        .param("state", it.state().name())
                        .update()
                == 1;
    }

    Optional<Proposal> find(ProposalId id) {
        return sql.sql(SELECT + " where id = :id")
                .param("id", id.value())
                .query(Proposal.class)
                .optional();
    }

    /// The newest first.
    List<Proposal> of(PersonId person) {
        return sql.sql(SELECT + " where person_id = :person order by sent_at desc, id")
                .param("person", person.value())
                .query(Proposal.class)
                .list();
    }

    /// Of the acting institution, the newest first.
    List<Proposal> page(int limit, int offset) {
        return sql.sql(SELECT + " order by sent_at desc, id limit :limit offset :offset")
                .param("limit", limit)
                .param("offset", offset)
                .query(Proposal.class)
                .list();
    }

    /// What this worker waits for, or has not looked at since it was confirmed.
    List<Proposal> alive(StaffId staff) {
        return sql.sql(SELECT + """
                 where staff_id = :staff and (state = 'SENT' or (state = 'CONFIRMED' and seen_at is null))
                 order by answer_by, id
                """)
                .param("staff", staff.value())
                .query(Proposal.class)
                .list();
    }

    /// False when it is not open any more.
    boolean settle(ProposalId id, State state, Instant now) {
        return sql.sql("""
                update discovery.proposal set state = :state, settled_at = :now where id = :id and state = 'SENT'
                """)
                        .param("state", state.name())
                        .param("now", Timestamp.from(now))
                        .param("id", id.value())
                        .update()
                == 1;
    }

    /// Closes what waits for nobody any more, so that the same person can be proposed there again.
    void closeLapsed(PersonId person, InstitutionId to, LocalDate today, Instant now) {
        sql.sql("""
                update discovery.proposal set state = 'CLOSED', settled_at = :now
                 where person_id = :person and to_institution = :to and state = 'SENT' and answer_by < :today
                """)
                .param("now", Timestamp.from(now))
                .param("person", person.value())
                .param("to", to.value())
                .param("today", today)
                .update();
    }

    List<Proposal> open(PersonId person) {
        return of(person).stream().filter(it -> it.state() == State.SENT).toList();
    }

    void seen(ProposalId id, Instant now) {
        sql.sql("update discovery.proposal set seen_at = :now where id = :id and seen_at is null")
                .param("now", Timestamp.from(now))
                .param("id", id.value())
                .update();
    }

    /// A confirmation nobody looked at yet is no news any more once the link is undone.
    void overtaken(PersonId person, InstitutionId to, Instant undoneAt) {
        sql.sql("""
                update discovery.proposal set seen_at = :at
                 where person_id = :person and to_institution = :to and state = 'CONFIRMED' and seen_at is null
                """)
                .param("at", Timestamp.from(undoneAt))
                .param("person", person.value())
                .param("to", to.value())
                .update();
    }

    static Proposal sent(
            PersonId person,
            InstitutionId to,
            OpeningId opening,
            String basis,
            StaffId by,
            LocalDate today,
            LocalDate answerBy) {
        return new Proposal(ProposalId.next(), person, to, opening, basis, by, today, answerBy, State.SENT, null, null);
    }
}
