package pl.sciezka.partnership.drafting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.partnership.AgreementId;
import pl.sciezka.partnership.Amendment;
import pl.sciezka.partnership.PartnershipId;
import tools.jackson.databind.json.JsonMapper;

/// Where drafts are kept.
@Repository
class Drafts {

    private static final String SELECT = """
            select d.id, d.partnership_id, d.agreement_id, d.institution_id, d.signed_by, d.title, d.number, d.occasion,
                   d.changes, d.day, d.content, d.state, d.built_on, d.round, d.version
              from partnership.draft d
            """;

    private final JdbcClient sql;
    private final JsonMapper json;

    Drafts(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    void add(Draft it) {
        sql.sql("""
                insert into partnership.draft (id, partnership_id, agreement_id, institution_id, signed_by, title, number,
                                               occasion, changes, day, content, state)
                values (:id, :partnership, :agreement, :institution, :signedBy, :title, :number,
                        :occasion, :changes, :day, :content::jsonb, :state)
                """)
                .param("id", it.id().value())
                .param("partnership", it.partnership().value())
                .param(
                        "agreement",
                        it.agreement() == null ? null : it.agreement().value())
                .param("institution", it.author().value())
                .param("signedBy", it.signedBy().name())
                .param("title", it.words().title())
                .param("number", it.words().number())
                .param("occasion", it.words().occasion())
                .param("changes", it.words().changes())
                .param("day", it.words().day())
                .param("content", json.writeValueAsString(it.content()))
                .param("state", it.state().name())
                .update();
    }

    /// Throws [OptimisticLockingFailureException] when somebody changed it since it was read.
    void save(Draft it) {
        int changed = sql.sql("""
                update partnership.draft
                   set title = :title, number = :number, occasion = :occasion, changes = :changes, day = :day,
                       content = :content::jsonb, version = version + 1
                 where id = :id and version = :version and state = 'DRAWN_UP'
                """)
                .param("id", it.id().value())
                .param("version", it.version())
                .param("title", it.words().title())
                .param("number", it.words().number())
                .param("occasion", it.words().occasion())
                .param("changes", it.words().changes())
                .param("day", it.words().day())
                .param("content", json.writeValueAsString(it.content()))
                .update();
        if (changed == 0) throw new OptimisticLockingFailureException("The draft was changed meanwhile");
    }

    void putForward(Draft it, @Nullable Integer builtOn) {
        move(it, DraftState.PUT_FORWARD, ", built_on = :number, round = round + 1", builtOn, null);
    }

    void takeBack(Draft it) {
        move(it, DraftState.DRAWN_UP, "", null, null);
    }

    void withdraw(Draft it) {
        move(it, DraftState.WITHDRAWN, "", null, null);
    }

    /// It is the document of this number of the agreement now.
    void putIntoForce(Draft it, AgreementId agreement, int ordinal) {
        move(it, DraftState.IN_FORCE, ", agreement_id = :agreement, concluded = :number", ordinal, agreement);
    }

    private void move(Draft it, DraftState to, String more, @Nullable Integer number, @Nullable AgreementId agreement) {
        int moved = sql.sql("update partnership.draft set state = :to, version = version + 1" + more
                        + " where id = :id and version = :version")
                .param("to", to.name())
                .param("number", number)
                .param("agreement", agreement == null ? null : agreement.value())
                .param("id", it.id().value())
                .param("version", it.version())
                .update();
        if (moved == 0) throw new OptimisticLockingFailureException("The draft was moved meanwhile");
    }

    Optional<Draft> find(DraftId id) {
        return sql.sql(SELECT + " where d.id = :id")
                .param("id", id.value())
                .query(this::row)
                .optional();
    }

    /// The same, and nobody else signs or changes it before this transaction ends.
    Optional<Draft> locked(DraftId id) {
        return sql.sql(SELECT + " where d.id = :id for update")
                .param("id", id.value())
                .query(this::row)
                .optional();
    }

    /// What the institution draws up, and what has been put forward in its partnerships or to it.
    List<Draft> around(InstitutionId institution) {
        return sql.sql(SELECT + """
                 where d.institution_id = :institution
                    or d.state <> 'DRAWN_UP' and d.round > 0 and (
                       exists (select 1 from partnership.party y
                                where y.agreement_id = d.agreement_id and y.institution_id = :institution)
                       or d.content -> 'joining' @> jsonb_build_array(
                              jsonb_build_object('institution', jsonb_build_object('value', :institution::text))))
                 order by d.state, d.title
                """)
                .param("institution", institution.value())
                .query(this::row)
                .list();
    }

    /// Those of the agreement that wait for signatures, locked.
    List<Draft> waitingFor(AgreementId agreement) {
        return sql.sql(SELECT + " where d.agreement_id = :agreement and d.state = 'PUT_FORWARD' for update")
                .param("agreement", agreement.value())
                .query(this::row)
                .list();
    }

    private Draft row(ResultSet row, int number) throws SQLException {
        var agreement = row.getObject("agreement_id", UUID.class);
        return new Draft(
                new DraftId(row.getObject("id", UUID.class)),
                new PartnershipId(row.getObject("partnership_id", UUID.class)),
                agreement == null ? null : new AgreementId(agreement),
                new InstitutionId(row.getObject("institution_id", UUID.class)),
                SignedBy.valueOf(row.getString("signed_by")),
                new Words(
                        row.getString("title"),
                        row.getString("number"),
                        row.getString("occasion"),
                        row.getString("changes"),
                        row.getObject("day", LocalDate.class)),
                json.readValue(row.getString("content"), Amendment.class),
                DraftState.valueOf(row.getString("state")),
                row.getObject("built_on", Integer.class),
                row.getInt("round"),
                row.getInt("version"));
    }
}
