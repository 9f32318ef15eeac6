package pl.sciezka.partnership;

import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.partnership.NewAgreement.Provision;
import tools.jackson.databind.json.JsonMapper;

/// Where clauses of agreements are written, with their legal bases; none is ever deleted.
@Repository
class Provisions {

    private final JdbcClient sql;
    private final JsonMapper json;

    Provisions(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    void add(AgreementId agreement, int position, Provision it) {
        var clause = it.clause();
        sql.sql("""
                insert into partnership.clause (id, agreement_id, position, number, heading, body, by_version,
                                                ended_by_version, valid_from, valid_to, sharings, invented)
                values (:id, :agreement, :position, :number, :heading, :body, :version,
                        :endedBy, :from, :to, :sharings::jsonb, :invented)
                """)
                .param("id", clause.id().value())
                .param("agreement", agreement.value())
                .param("position", position)
                .param("number", clause.number())
                .param("heading", it.heading())
                .param("body", it.body())
                .param("version", clause.byVersion())
                .param("endedBy", clause.endedByVersion())
                .param("from", clause.from())
                .param("to", clause.to())
                .param("sharings", json.writeValueAsString(clause.sharings()))
                .param("invented", it.invented().toArray(String[]::new))
                .update();
        for (int n = 0; n < it.legalBases().size(); n++) {
            sql.sql(
                            "insert into partnership.clause_basis (clause_id, position, code) values (:clause, :position, :code)")
                    .param("clause", clause.id().value())
                    .param("position", n)
                    .param("code", it.legalBases().get(n))
                    .update();
        }
    }

    void end(AgreementId agreement, Set<ClauseId> ended, int ordinal) {
        if (ended.isEmpty()) return;
        sql.sql("""
                update partnership.clause set ended_by_version = :ordinal
                 where agreement_id = :agreement and id in (:ended) and ended_by_version is null
                """)
                .param("ordinal", ordinal)
                .param("agreement", agreement.value())
                .param("ended", ended.stream().map(ClauseId::value).toList())
                .update();
    }

    /// Also those that have ended.
    int count(AgreementId agreement) {
        return sql.sql("select count(*) from partnership.clause where agreement_id = :agreement")
                .param("agreement", agreement.value())
                .query(Integer.class)
                .single();
    }
}
