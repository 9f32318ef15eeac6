package pl.sciezka.partnership;

import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.Teryt;
import pl.sciezka.partnership.NewAgreement.Document;
import pl.sciezka.partnership.NewAgreement.Provision;
import pl.sciezka.partnership.NewAgreement.Signature;
import tools.jackson.databind.json.JsonMapper;

/// Where partnerships and their agreements are written.
@Repository
class Agreements {

    private final JdbcClient sql;
    private final JsonMapper json;

    Agreements(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    boolean isRecorded(String name) {
        return sql.sql("select exists (select 1 from partnership.partnership where name = :name)")
                .param("name", name)
                .query(Boolean.class)
                .single();
    }

    PartnershipId add(NewPartnership it) {
        var id = PartnershipId.next();
        sql.sql("""
                insert into partnership.partnership (id, name, form, aim, area, lead, source, invented)
                values (:id, :name, :form, :aim, :area, :lead, :source, :invented)
                """)
                .param("id", id.value())
                .param("name", it.name())
                .param("form", it.form().name())
                .param("aim", it.aim())
                .param("area", it.area().stream().map(Teryt::value).toArray(String[]::new))
                .param("lead", it.lead().value())
                .param("source", it.source())
                .param("invented", array(it.invented()))
                .update();
        return id;
    }

    void add(PartnershipId partnership, int position, Agreement agreement, NewAgreement it) {
        sql.sql("""
                insert into partnership.agreement (id, partnership_id, position, valid_from, valid_to, invented)
                values (:id, :partnership, :position, :from, :to, :invented)
                """)
                .param("id", agreement.id().value())
                .param("partnership", partnership.value())
                .param("position", position)
                .param("from", it.inForce().from())
                .param("to", it.inForce().to())
                .param("invented", array(it.invented()))
                .update();
        it.documents().forEach(document -> add(agreement.id(), document));
        it.signatures().forEach(signature -> add(agreement.id(), signature));
        for (int n = 0; n < it.provisions().size(); n++)
            add(agreement.id(), n, it.provisions().get(n));
    }

    private void add(AgreementId agreement, Document it) {
        sql.sql("""
                insert into partnership.agreement_version (agreement_id, ordinal, title, number, signed_on, in_force_from,
                                                           occasion, changes, invented)
                values (:agreement, :ordinal, :title, :number, :signedOn, :inForceFrom, :occasion, :changes, :invented)
                """)
                .param("agreement", agreement.value())
                .param("ordinal", it.version().ordinal())
                .param("title", it.title())
                .param("number", it.number())
                .param("signedOn", it.version().signedOn())
                .param("inForceFrom", it.version().inForceFrom())
                .param("occasion", it.occasion())
                .param("changes", it.changes())
                .param("invented", array(it.invented()))
                .update();
    }

    private void add(AgreementId agreement, Signature it) {
        sql.sql("""
                insert into partnership.party (agreement_id, institution_id, by_version, acceded_on, left_on,
                                               processing_contract_on, signatory, invented)
                values (:agreement, :institution, :version, :acceded, :left, :contract, :signatory, :invented)
                """)
                .param("agreement", agreement.value())
                .param("institution", it.party().institution().value())
                .param("version", it.party().byVersion())
                .param("acceded", it.party().accededOn())
                .param("left", it.party().leftOn())
                .param("contract", it.party().processingContractOn())
                .param("signatory", it.signatory())
                .param("invented", array(it.invented()))
                .update();
    }

    private void add(AgreementId agreement, int position, Provision it) {
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
                .param("invented", array(it.invented()))
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

    private static String[] array(Collection<String> words) {
        return words.toArray(String[]::new);
    }
}
