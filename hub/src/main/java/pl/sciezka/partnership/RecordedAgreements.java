package pl.sciezka.partnership;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.InstitutionKind;
import pl.sciezka.kernel.Period;
import pl.sciezka.partnership.Arrangements.Accession;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Agreements as they are recorded, put together to be reasoned about.
@Repository
public class RecordedAgreements {

    private static final TypeReference<List<Sharing>> SHARINGS = new TypeReference<>() {};

    private final JdbcClient sql;
    private final JsonMapper json;
    private final Arrangements arrangements;

    RecordedAgreements(JdbcClient sql, JsonMapper json, Arrangements arrangements) {
        this.sql = sql;
        this.json = json;
        this.arrangements = arrangements;
    }

    public Optional<Agreement> find(AgreementId id) {
        return read(id, "");
    }

    /// Of one partnership, in their order.
    public List<AgreementId> of(PartnershipId partnership) {
        return sql.sql("select id from partnership.agreement where partnership_id = :partnership order by position")
                .param("partnership", partnership.value())
                .query((row, _) -> new AgreementId(row.getObject("id", UUID.class)))
                .list();
    }

    /// The same, and nobody else changes it before this transaction ends.
    Optional<Agreement> locked(AgreementId id) {
        return read(id, " for update");
    }

    private Optional<Agreement> read(AgreementId id, String lock) {
        return sql.sql("select valid_from, valid_to from partnership.agreement where id = :id" + lock)
                .param("id", id.value())
                .query((row, _) -> new Period(
                        row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class)))
                .optional()
                .map(inForce -> new Agreement(id, inForce, versions(id), parties(id), clauses(id)));
    }

    private List<AgreementVersion> versions(AgreementId id) {
        return sql.sql("""
                select ordinal, signed_on, in_force_from, array_to_string(area, ',') as area
                  from partnership.agreement_version where agreement_id = :id order by ordinal
                """)
                .param("id", id.value())
                .query(AgreementVersion.class)
                .list();
    }

    private List<Party> parties(AgreementId id) {
        var arranged = arrangements.of(id);
        return sql.sql("""
                select y.institution_id, i.kind, y.by_version, y.acceded_on, y.left_on
                  from partnership.party y
                  join institution.api_institution i on i.id = y.institution_id
                 where y.agreement_id = :id order by y.acceded_on, y.by_version
                """)
                .param("id", id.value())
                .query((row, _) -> {
                    var institution = new InstitutionId(row.getObject("institution_id", UUID.class));
                    var acceded = row.getObject("acceded_on", LocalDate.class);
                    return new Party(
                            institution,
                            InstitutionKind.valueOf(row.getString("kind")),
                            row.getInt("by_version"),
                            acceded,
                            row.getObject("left_on", LocalDate.class),
                            arranged.getOrDefault(new Accession(institution, acceded), List.of()));
                })
                .list();
    }

    private List<Clause> clauses(AgreementId id) {
        return sql.sql("""
                select id, number, by_version, ended_by_version, valid_from, valid_to, sharings
                  from partnership.clause where agreement_id = :id order by position
                """)
                .param("id", id.value())
                .query((row, _) -> new Clause(
                        new ClauseId(row.getObject("id", UUID.class)),
                        row.getString("number"),
                        row.getInt("by_version"),
                        row.getObject("ended_by_version", Integer.class),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class),
                        sharings(row.getString("sharings"))))
                .list();
    }

    private List<Sharing> sharings(String text) {
        return json.readValue(text, SHARINGS);
    }
}
