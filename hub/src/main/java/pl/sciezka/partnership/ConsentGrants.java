package pl.sciezka.partnership;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.DataGroup;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Purpose;

/// What a clause opens once the client has consented (udostępnienie za zgodą). Whoever asks also keeps the consent;
/// alone a clause of this kind opens nothing.
@Repository
public class ConsentGrants {

    private static final String IN_FORCE = """
              from partnership.consent_grant g
              join partnership.clause c on c.id = g.clause_id
              join partnership.agreement_version v on v.agreement_id = c.agreement_id and v.ordinal = 0
             where g.holder_institution = :holder and g.data_group = :group and g.purpose = :purpose
               and g.valid_from <= :day and (g.valid_to is null or g.valid_to > :day)
            """;

    private final JdbcClient sql;
    private final Areas areas;

    ConsentGrants(JdbcClient sql, Areas areas) {
        this.sql = sql;
        this.areas = areas;
    }

    /// The clause to cite beside the consent; empty when there is none on this day.
    public Optional<Citation> clause(
            InstitutionId viewer, InstitutionId holder, DataGroup group, Purpose purpose, LocalDate day) {
        return sql.sql(
                        "select c.id as clause, c.agreement_id as agreement, v.title as agreement_title, c.number,"
                                + " g.valid_from as since" + IN_FORCE
                                + " and g.viewer_institution = :viewer order by g.valid_from, v.signed_on, c.position, c.id limit 1")
                .param("viewer", viewer.value())
                .param("holder", holder.value())
                .param("group", group.name())
                .param("purpose", purpose.name())
                .param("day", day)
                .query(Citation.class)
                .optional();
    }

    /// Who could see this group of the holder's clients for this purpose, in the order of the agreements.
    public List<InstitutionId> viewers(InstitutionId holder, DataGroup group, Purpose purpose, LocalDate day) {
        return sql
                .sql("select g.viewer_institution" + IN_FORCE + " order by v.signed_on, c.position")
                .param("holder", holder.value())
                .param("group", group.name())
                .param("purpose", purpose.name())
                .param("day", day)
                .query((row, _) -> new InstitutionId(row.getObject(1, UUID.class)))
                .list()
                .stream()
                .distinct()
                .toList();
    }

    /// What one client's consent can open.
    public record OnConsent(InstitutionId viewer, DataGroup group, Citation citation, Area area) {

        private OnConsent in(Area other) {
            return new OnConsent(viewer, group, citation, other);
        }
    }

    /// All that consents could open of this holder's clients for this purpose, in the order of the agreements. `area`
    /// is where the clause's agreement is in force on the day.
    public List<OnConsent> of(InstitutionId holder, Purpose purpose, LocalDate day) {
        var found = sql.sql("""
                select g.viewer_institution, g.data_group, c.id as clause, c.agreement_id as agreement,
                       v.title as agreement_title, c.number, g.valid_from as since
                  from partnership.consent_grant g
                  join partnership.clause c on c.id = g.clause_id
                  join partnership.agreement_version v on v.agreement_id = c.agreement_id and v.ordinal = 0
                 where g.holder_institution = :holder and g.purpose = :purpose
                   and g.valid_from <= :day and (g.valid_to is null or g.valid_to > :day)
                 order by v.signed_on, c.position, g.valid_from
                """)
                .param("holder", holder.value())
                .param("purpose", purpose.name())
                .param("day", day)
                .query((row, _) -> new OnConsent(
                        new InstitutionId(row.getObject("viewer_institution", UUID.class)),
                        DataGroup.valueOf(row.getString("data_group")),
                        new Citation(
                                new ClauseId(row.getObject("clause", UUID.class)),
                                new AgreementId(row.getObject("agreement", UUID.class)),
                                row.getString("agreement_title"),
                                row.getString("number"),
                                row.getObject("since", LocalDate.class)),
                        Area.NOWHERE))
                .list();
        var known = new HashMap<AgreementId, Area>();
        return found.stream()
                .map(it ->
                        it.in(known.computeIfAbsent(it.citation().agreement(), agreement -> areas.of(agreement, day))))
                .toList();
    }

    /// Puts those of one agreement in the place of those it had before.
    void replace(AgreementId agreement, Collection<AccessGrant> grants) {
        sql.sql("""
                delete from partnership.consent_grant g
                 using partnership.clause c
                 where c.id = g.clause_id and c.agreement_id = :agreement
                """).param("agreement", agreement.value()).update();
        sql.sql("""
                insert into partnership.consent_grant (id, clause_id, viewer_institution, holder_institution, data_group,
                                                       purpose, valid_from, valid_to)
                select * from unnest(:ids::uuid[], :clauses::uuid[], :viewers::uuid[], :holders::uuid[], :groups::text[],
                                     :purposes::text[], :from::date[], :to::date[])
                """).params(GrantRows.of(grants)).update();
    }
}
