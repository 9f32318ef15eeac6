package pl.sciezka.client.consent;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.kernel.Teryt;

/// Where consents are kept. What was agreed to is never changed, only ended; ended ones stay.
@Repository
class Consents {

    private final JdbcClient sql;

    Consents(JdbcClient sql) {
        this.sql = sql;
    }

    void add(Consent it) {
        sql.sql("""
                insert into client.consent (id, institution_id, person_id, viewer_institution, viewer_person, clause_id,
                                            purpose, data_groups, area, within_area, given_on, until, given_how,
                                            recorded_at, recorded_by, opening_id)
                values (:id, :holder, :person, :viewer, :viewersPerson, :clause, 'JOINT_SERVICE', :groups, :area,
                        :within, :given, :until, :how, :at, :by, :opening)
                """)
                .param("id", it.id().value())
                .param("holder", it.holder().value())
                .param("person", it.person().value())
                .param("viewer", it.viewer().value())
                .param(
                        "viewersPerson",
                        it.viewersPerson() == null ? null : it.viewersPerson().value(),
                        Types.OTHER)
                .param("clause", it.clause())
                .param("groups", it.groups().stream().map(Enum::name).toArray(String[]::new))
                .param("area", it.area().stream().map(Teryt::value).toArray(String[]::new))
                .param("within", it.withinArea())
                .param("given", it.givenOn())
                .param("until", it.until())
                .param("how", it.how().name())
                .param("at", Timestamp.from(it.recordedAt()))
                .param("by", it.recordedBy().value())
                .param("opening", it.opening() == null ? null : it.opening().value(), Types.OTHER)
                .update();
    }

    /// Of an own client, or given for the acting institution.
    Optional<Consent> find(ConsentId id) {
        return sql.sql(ConsentRows.READ + " where id = :id")
                .param("id", id.value())
                .query(ConsentRows::read)
                .optional();
    }

    /// About an own person, given by it or used by the acting institution; the newest first.
    List<Consent> of(PersonId own) {
        return sql.sql(ConsentRows.READ
                        + " where person_id = :own or viewers_record = :own order by recorded_at desc, id")
                .param("own", own.value())
                .query(ConsentRows::read)
                .list();
    }

    /// Not withdrawn, of one person to one partner.
    List<Consent> standing(PersonId person, InstitutionId viewer) {
        return sql.sql(ConsentRows.READ
                        + " where person_id = :person and viewer_institution = :viewer and withdrawn_at is null")
                .param("person", person.value())
                .param("viewer", viewer.value())
                .query(ConsentRows::read)
                .list();
    }

    /// Whether the partner may still join because of it.
    boolean isOpen(Consent it) {
        return it.opening() != null
                && sql.sql("select count(*) from client.opening where id = :id and closed_at is null")
                                .param("id", it.opening().value())
                                .query(Integer.class)
                                .single()
                        > 0;
    }

    void answered(ConsentId id, PersonId viewersPerson) {
        sql.sql("update client.consent set viewer_person = :person where id = :id")
                .param("id", id.value())
                .param("person", viewersPerson.value())
                .update();
    }

    void withdraw(Consent it, Instant now, StaffId by, InstitutionId toldTo) {
        sql.sql("""
                update client.consent
                   set withdrawn_at = :now, withdrawn_by = :by, withdrawn_in = :toldTo, viewer_person = :viewersPerson
                 where id = :id and withdrawn_at is null
                """)
                .param("id", it.id().value())
                .param("now", Timestamp.from(now))
                .param("by", by.value())
                .param("toldTo", toldTo.value())
                .param(
                        "viewersPerson",
                        it.viewersPerson() == null ? null : it.viewersPerson().value(),
                        Types.OTHER)
                .update();
    }

    /// Of all that were withdrawn from this partner.
    void noticed(Consent it, Instant now) {
        sql.sql("""
                update client.consent set noticed_at = :now
                 where person_id = :person and viewer_institution = :viewer
                   and withdrawn_at is not null and noticed_at is null
                """)
                .param("person", it.person().value())
                .param("viewer", it.viewer().value())
                .param("now", Timestamp.from(now))
                .update();
    }

    /// Whether the holder's record says that the client lives there.
    boolean livesIn(PersonId own, List<Teryt> area) {
        return sql.sql("""
                select client.lies_within(gmina_teryt, :area) from client.identity where person_id = :own
                """)
                .param("own", own.value())
                .param("area", area.stream().map(Teryt::value).toArray(String[]::new))
                .query(Boolean.class)
                .single();
    }
}
