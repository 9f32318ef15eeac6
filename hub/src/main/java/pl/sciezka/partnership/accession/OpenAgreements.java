package pl.sciezka.partnership.accession;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.partnership.AgreementId;
import pl.sciezka.partnership.Members;
import pl.sciezka.partnership.MembershipTerms;
import pl.sciezka.partnership.PartnershipId;
import tools.jackson.databind.json.JsonMapper;

/// Agreements that can be joined (otwarte umowy): in force on a day, with terms that let candidates ask.
@Repository
class OpenAgreements {

    private static final String SELECT = """
            select a.id, p.id as partnership, p.name, p.aim, v.title, a.membership_terms as terms,
                   (select y.institution_id from partnership.party y
                     where y.agreement_id = a.id and y.institution_id = partnership.leads(p.id, :day)
                       and y.acceded_on <= :day and (y.left_on is null or y.left_on > :day) limit 1) as lead
              from partnership.agreement a
              join partnership.partnership p on p.id = a.partnership_id
              join partnership.agreement_version v on v.agreement_id = a.id and v.ordinal = 0
             where a.membership_terms ->> 'rule' <> 'CLOSED'
               and a.valid_from <= :day and (a.valid_to is null or a.valid_to > :day)
            """;

    private final JdbcClient sql;
    private final JsonMapper json;
    private final Members members;

    OpenAgreements(JdbcClient sql, JsonMapper json, Members members) {
        this.sql = sql;
        this.json = json;
        this.members = members;
    }

    /// `lead` is null when nobody leads, and when the lead is no party of this agreement: its parties decide on it.
    record OpenAgreement(
            AgreementId id,
            PartnershipId partnership,
            String name,
            String aim,
            @Nullable InstitutionId lead,
            String title,
            MembershipTerms terms) {

        /// When nobody leads, every member does what the lead would do.
        boolean isLedBy(InstitutionId member) {
            return lead == null || lead.equals(member);
        }

        /// One member alone ends nothing on which all are still asked.
        boolean mayClose(InstitutionId member, Outcome outcome) {
            return lead == null ? outcome == Outcome.REFUSED : lead.equals(member);
        }
    }

    List<OpenAgreement> on(LocalDate day) {
        return sql.sql(SELECT + " order by p.name collate \"pl-x-icu\", a.position")
                .param("day", day)
                .query(this::row)
                .list();
    }

    Optional<OpenAgreement> find(AgreementId id, LocalDate day) {
        return sql.sql(SELECT + " and a.id = :id")
                .param("day", day)
                .param("id", id.value())
                .query(this::row)
                .optional();
    }

    Set<InstitutionId> members(AgreementId id, LocalDate day) {
        return members.of(List.of(id), day);
    }

    private OpenAgreement row(ResultSet row, int number) throws SQLException {
        var lead = row.getObject("lead", UUID.class);
        return new OpenAgreement(
                new AgreementId(row.getObject("id", UUID.class)),
                new PartnershipId(row.getObject("partnership", UUID.class)),
                row.getString("name"),
                row.getString("aim"),
                lead == null ? null : new InstitutionId(lead),
                row.getString("title"),
                json.readValue(row.getString("terms"), MembershipTerms.class));
    }
}
