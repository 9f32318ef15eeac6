package pl.sciezka.partnership;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.DataGroup;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Purpose;

/// Where derived grants are kept. Written only by [Derivation]'s results, never by hand.
@Repository
public class AccessGrants {

    private static final String CITED = """
            select g.viewer_institution as viewer, g.holder_institution as holder, g.data_group, g.purpose,
                   c.id as clause, c.agreement_id as agreement, v.title as agreement_title, c.number,
                   g.valid_from as since, g.valid_to
              from partnership.access_grant g
              join partnership.clause c on c.id = g.clause_id
              join partnership.agreement_version v on v.agreement_id = c.agreement_id and v.ordinal = 0
             where g.valid_from <= :day and (g.valid_to is null or g.valid_to > :day)
            """;

    private final JdbcClient sql;

    AccessGrants(JdbcClient sql) {
        this.sql = sql;
    }

    /// Puts the grants of one agreement in the place of those it had before.
    void replace(AgreementId agreement, Collection<AccessGrant> grants) {
        sql.sql("""
                delete from partnership.access_grant g
                 using partnership.clause c
                 where c.id = g.clause_id and c.agreement_id = :agreement
                """).param("agreement", agreement.value()).update();
        sql.sql("""
                insert into partnership.access_grant (id, clause_id, viewer_institution, holder_institution, data_group,
                                                      purpose, valid_from, valid_to)
                select * from unnest(:ids::uuid[], :clauses::uuid[], :viewers::uuid[], :holders::uuid[], :groups::text[],
                                     :purposes::text[], :from::date[], :to::date[])
                """).params(GrantRows.of(grants)).update();
    }

    Optional<CitedGrant> find(
            InstitutionId viewer, InstitutionId holder, DataGroup group, Purpose purpose, LocalDate day) {
        return sql.sql(CITED + """
                 and g.viewer_institution = :viewer and g.holder_institution = :holder
                 and g.data_group = :group and g.purpose = :purpose
                 order by g.valid_from, v.signed_on, c.position, c.id limit 1
                """)
                .param("day", day)
                .param("viewer", viewer.value())
                .param("holder", holder.value())
                .param("group", group.name())
                .param("purpose", purpose.name())
                .query(CitedGrant.class)
                .optional();
    }

    /// In force on the day, what one institution sees of another; of each group the earliest first.
    List<CitedGrant> between(InstitutionId viewer, InstitutionId holder, Purpose purpose, LocalDate day) {
        return sql.sql(CITED + """
                 and g.viewer_institution = :viewer and g.holder_institution = :holder and g.purpose = :purpose
                 order by g.valid_from, v.signed_on, c.position, c.id
                """)
                .param("day", day)
                .param("viewer", viewer.value())
                .param("holder", holder.value())
                .param("purpose", purpose.name())
                .query(CitedGrant.class)
                .list();
    }

    /// In force on the day, where the institution is on either side.
    List<CitedGrant> around(InstitutionId institution, DataGroup group, Purpose purpose, LocalDate day) {
        return sql.sql(CITED + """
                 and (g.viewer_institution = :institution or g.holder_institution = :institution)
                 and g.data_group = :group and g.purpose = :purpose
                 order by v.signed_on, c.position, c.id
                """)
                .param("day", day)
                .param("institution", institution.value())
                .param("group", group.name())
                .param("purpose", purpose.name())
                .query(CitedGrant.class)
                .list();
    }

    /// In force on the day, by clauses of one agreement.
    public List<CitedGrant> of(AgreementId agreement, LocalDate day) {
        return sql.sql(CITED + " and c.agreement_id = :agreement order by c.position")
                .param("day", day)
                .param("agreement", agreement.value())
                .query(CitedGrant.class)
                .list();
    }
}
