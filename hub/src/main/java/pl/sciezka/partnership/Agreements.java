package pl.sciezka.partnership;

import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Period;
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
    private final Arrangements arrangements;

    Agreements(JdbcClient sql, JsonMapper json, Arrangements arrangements) {
        this.sql = sql;
        this.json = json;
        this.arrangements = arrangements;
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
                insert into partnership.agreement (id, partnership_id, position, valid_from, valid_to, membership_terms,
                                                   invented)
                values (:id, :partnership, :position, :from, :to, :terms::jsonb, :invented)
                """)
                .param("id", agreement.id().value())
                .param("partnership", partnership.value())
                .param("position", position)
                .param("from", it.inForce().from())
                .param("to", it.inForce().to())
                .param("terms", it.membership() == null ? null : json.writeValueAsString(it.membership()))
                .param("invented", array(it.invented()))
                .update();
        it.documents().forEach(document -> add(agreement.id(), document));
        it.signatures().forEach(signature -> add(agreement.id(), signature));
        for (int n = 0; n < it.provisions().size(); n++)
            add(agreement.id(), n, it.provisions().get(n));
    }

    /// The frame of an agreement, after those that the partnership has.
    void open(PartnershipId partnership, AgreementId id, Period inForce) {
        sql.sql("""
                insert into partnership.agreement (id, partnership_id, position, valid_from, valid_to)
                select :id, p.id, (select coalesce(max(a.position), -1) + 1
                                     from partnership.agreement a where a.partnership_id = p.id), :from, :to
                  from partnership.partnership p where p.id = :partnership
                """)
                .param("id", id.value())
                .param("partnership", partnership.value())
                .param("from", inForce.from())
                .param("to", inForce.to())
                .update();
    }

    /// Writes what one document changes. The caller holds the lock of [RecordedAgreements#locked].
    void amend(AgreementId agreement, Document document, Amendment amendment) {
        int ordinal = document.version().ordinal();
        var day = document.version().inForceFrom();
        add(agreement, document);
        amendment.joining().forEach(it -> add(agreement, it.signature(ordinal, day)));
        amendment.arranging().forEach(it -> arrangements.add(agreement, it, ordinal, day));
        endClauses(agreement, ordinal, amendment);
        int position = clauses(agreement);
        for (var provision : amendment.added()) add(agreement, position++, provision.in(ordinal));
        if (amendment.membership() != null) {
            sql.sql("update partnership.agreement set membership_terms = :terms::jsonb where id = :id")
                    .param("terms", json.writeValueAsString(amendment.membership()))
                    .param("id", agreement.value())
                    .update();
        }
        if (amendment.term() != null) {
            sql.sql("update partnership.agreement set valid_to = :to where id = :id")
                    .param("to", amendment.term().to())
                    .param("id", agreement.value())
                    .update();
        }
    }

    /// From this day it is a party no more; null when it stays after all.
    void leave(AgreementId agreement, InstitutionId party, LocalDate accededOn, @Nullable LocalDate leftOn) {
        sql.sql("""
                update partnership.party set left_on = :left
                 where agreement_id = :agreement and institution_id = :party and acceded_on = :acceded
                """)
                .param("left", leftOn)
                .param("agreement", agreement.value())
                .param("party", party.value())
                .param("acceded", accededOn)
                .update();
    }

    private void endClauses(AgreementId agreement, int ordinal, Amendment amendment) {
        if (amendment.ended().isEmpty()) return;
        sql.sql("""
                update partnership.clause set ended_by_version = :ordinal
                 where agreement_id = :agreement and id in (:ended) and ended_by_version is null
                """)
                .param("ordinal", ordinal)
                .param("agreement", agreement.value())
                .param("ended", amendment.ended().stream().map(ClauseId::value).toList())
                .update();
    }

    private int clauses(AgreementId agreement) {
        return sql.sql("select count(*) from partnership.clause where agreement_id = :agreement")
                .param("agreement", agreement.value())
                .query(Integer.class)
                .single();
    }

    private void add(AgreementId agreement, Document it) {
        sql.sql("""
                insert into partnership.agreement_version (agreement_id, ordinal, title, number, signed_on, in_force_from,
                                                           occasion, changes, changes_term, term_to, invented)
                values (:agreement, :ordinal, :title, :number, :signedOn, :inForceFrom,
                        :occasion, :changes, :changesTerm, :termTo, :invented)
                """)
                .param("agreement", agreement.value())
                .param("ordinal", it.version().ordinal())
                .param("title", it.title())
                .param("number", it.number())
                .param("signedOn", it.version().signedOn())
                .param("inForceFrom", it.version().inForceFrom())
                .param("occasion", it.occasion())
                .param("changes", it.changes())
                .param("changesTerm", it.term() != null)
                .param("termTo", it.term() == null ? null : it.term().to())
                .param("invented", array(it.invented()))
                .update();
    }

    private void add(AgreementId agreement, Signature it) {
        var contact = it.contact();
        sql.sql("""
                insert into partnership.party (agreement_id, institution_id, by_version, acceded_on, left_on,
                                               signatory, contact, contact_telephone, contact_email, arrangement,
                                               arrangement_on, arrangement_to, arrangement_number,
                                               arrangement_essence, invented)
                values (:agreement, :institution, :version, :acceded, :left, :signatory, :contact, :telephone,
                        :email, :arrangement, :arrangedOn, :arrangedTo, :arrangedNumber, :essence, :invented)
                """)
                .param("agreement", agreement.value())
                .param("institution", it.party().institution().value())
                .param("version", it.party().byVersion())
                .param("acceded", it.party().accededOn())
                .param("left", it.party().leftOn())
                .param("signatory", it.signatory())
                .param("contact", contact == null ? null : contact.function())
                .param("telephone", contact == null ? null : contact.telephone())
                .param("email", contact == null ? null : contact.email())
                .param("arrangement", it.arrangement().kind().name())
                .param("arrangedOn", it.arrangement().on())
                .param("arrangedTo", it.arrangement().to())
                .param("arrangedNumber", it.arrangement().number())
                .param("essence", it.arrangement().essence())
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
