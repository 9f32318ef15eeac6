package pl.sciezka.client.consent;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.client.OpeningId;
import pl.sciezka.kernel.DataGroup;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.kernel.Teryt;

/// Where consents are kept. What was agreed to is never changed, only ended; ended ones stay.
@Repository
class Consents {

    /// The viewer's own record: the one it answered with, or the one by which the two see each other.
    private static final String READ = """
            select * from (
                select c.*, coalesce(c.viewer_person, s.viewer_person) as viewers_record
                  from client.consent c
                  left join client.sight s on s.holder_person = c.person_id
                                          and s.viewer_institution = c.viewer_institution and s.until is null) c
            """;

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
        return sql.sql(READ + " where id = :id")
                .param("id", id.value())
                .query(Consents::read)
                .optional();
    }

    /// About an own person, given by it or used by the acting institution; the newest first.
    List<Consent> of(PersonId own) {
        return sql.sql(READ + " where person_id = :own or viewers_record = :own order by recorded_at desc, id")
                .param("own", own.value())
                .query(Consents::read)
                .list();
    }

    /// Not withdrawn, of one person to one partner.
    List<Consent> standing(PersonId person, InstitutionId viewer) {
        return sql.sql(READ + " where person_id = :person and viewer_institution = :viewer and withdrawn_at is null")
                .param("person", person.value())
                .param("viewer", viewer.value())
                .query(Consents::read)
                .list();
    }

    /// Given for this institution, in force, and not answered yet.
    List<Consent> unanswered(InstitutionId viewer) {
        return sql.sql(READ + """
                 where viewer_institution = :viewer and withdrawn_at is null and until >= (select acting.day())
                   and viewers_record is null
                   and exists (select 1 from client.opening o where o.id = c.opening_id and o.closed_at is null)
                   and exists (select 1 from client.consented(c.person_id, 'IDENTITY'))
                 order by recorded_at
                """)
                .param("viewer", viewer.value())
                .query(Consents::read)
                .list();
    }

    /// Of this holder's clients, in force, ending on that day or before, and followed by no later one.
    List<Consent> ending(InstitutionId holder, LocalDate last) {
        return sql.sql(READ + """
                 where institution_id = :holder and withdrawn_at is null
                   and until between (select acting.day()) and :last
                   and not exists (select 1 from client.consent later
                                    where later.person_id = c.person_id and later.withdrawn_at is null
                                      and later.viewer_institution = c.viewer_institution and later.until > c.until)
                 order by until
                """)
                .param("holder", holder.value())
                .param("last", last)
                .query(Consents::read)
                .list();
    }

    /// Withdrawn where the client told the other institution, and this one has not taken note yet; one of those that
    /// ended together.
    List<Consent> unnoticed(InstitutionId own) {
        return sql.sql(READ + """
                 where withdrawn_at is not null and noticed_at is null and withdrawn_in <> :own
                   and not exists (select 1 from client.consent other
                                    where other.person_id = c.person_id
                                      and other.viewer_institution = c.viewer_institution
                                      and other.withdrawn_at = c.withdrawn_at and other.id < c.id)
                 order by withdrawn_at
                """)
                .param("own", own.value())
                .query(Consents::read)
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

    private static Consent read(ResultSet row, int number) throws SQLException {
        var viewersPerson = row.getObject("viewers_record", UUID.class);
        var opening = row.getObject("opening_id", UUID.class);
        return new Consent(
                new ConsentId(row.getObject("id", UUID.class)),
                new InstitutionId(row.getObject("institution_id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                new InstitutionId(row.getObject("viewer_institution", UUID.class)),
                viewersPerson == null ? null : new PersonId(viewersPerson),
                row.getObject("clause_id", UUID.class),
                texts(row, "data_groups").map(DataGroup::valueOf).collect(Collectors.toSet()),
                texts(row, "area").map(Teryt::new).toList(),
                row.getBoolean("within_area"),
                row.getObject("given_on", LocalDate.class),
                row.getObject("until", LocalDate.class),
                GivenHow.valueOf(row.getString("given_how")),
                row.getTimestamp("recorded_at").toInstant(),
                new StaffId(row.getObject("recorded_by", UUID.class)),
                opening == null ? null : new OpeningId(opening),
                withdrawal(row));
    }

    private static Consent.@Nullable Withdrawal withdrawal(ResultSet row) throws SQLException {
        var at = row.getTimestamp("withdrawn_at");
        if (at == null) return null;
        var noticed = row.getTimestamp("noticed_at");
        return new Consent.Withdrawal(
                at.toInstant(),
                new InstitutionId(row.getObject("withdrawn_in", UUID.class)),
                noticed == null ? null : noticed.toInstant());
    }

    private static Stream<String> texts(ResultSet row, String column) throws SQLException {
        return Stream.of((String[]) row.getArray(column).getArray());
    }
}
