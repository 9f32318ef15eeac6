package pl.sciezka.partnership;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.Period;
import pl.sciezka.kernel.Teryt;
import pl.sciezka.partnership.NewAgreement.Document;
import tools.jackson.databind.json.JsonMapper;

/// Where partnerships and their agreements are written.
@Repository
class Agreements {

    private final JdbcClient sql;
    private final JsonMapper json;
    private final Parties parties;
    private final Provisions provisions;
    private final Arrangements arrangements;

    Agreements(JdbcClient sql, JsonMapper json, Parties parties, Provisions provisions, Arrangements arrangements) {
        this.sql = sql;
        this.json = json;
        this.parties = parties;
        this.provisions = provisions;
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
                insert into partnership.partnership (id, name, form, aim, lead, source, invented)
                values (:id, :name, :form, :aim, :lead, :source, :invented)
                """)
                .param("id", id.value())
                .param("name", it.name())
                .param("form", it.form().name())
                .param("aim", it.aim())
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
        it.documents()
                .forEach(document ->
                        add(agreement.id(), document, document.version().area()));
        it.signatures().forEach(signature -> parties.add(agreement.id(), signature));
        for (int n = 0; n < it.provisions().size(); n++)
            provisions.add(agreement.id(), n, it.provisions().get(n));
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
        add(agreement, document, amendment.area());
        amendment.joining().forEach(it -> parties.add(agreement, it.signature(ordinal, day)));
        amendment.arranging().forEach(it -> arrangements.add(agreement, it, ordinal, day));
        provisions.end(agreement, amendment.ended(), ordinal);
        int position = provisions.count(agreement);
        for (var provision : amendment.added()) provisions.add(agreement, position++, provision.in(ordinal));
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

    private void add(AgreementId agreement, Document it, @Nullable Area area) {
        sql.sql("""
                insert into partnership.agreement_version (agreement_id, ordinal, title, number, signed_on, in_force_from,
                                                           occasion, changes, changes_term, term_to, area, invented)
                values (:agreement, :ordinal, :title, :number, :signedOn, :inForceFrom,
                        :occasion, :changes, :changesTerm, :termTo, :area, :invented)
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
                .param(
                        "area",
                        area == null
                                ? null
                                : array(area.codes().stream().map(Teryt::value).toList()))
                .param("invented", array(it.invented()))
                .update();
    }

    private static String[] array(Collection<String> words) {
        return words.toArray(String[]::new);
    }
}
