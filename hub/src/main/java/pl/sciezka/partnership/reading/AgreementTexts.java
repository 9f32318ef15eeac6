package pl.sciezka.partnership.reading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.partnership.AgreementId;
import pl.sciezka.partnership.ClauseId;
import pl.sciezka.partnership.LegalBases;
import pl.sciezka.partnership.Sharing;
import pl.sciezka.partnership.reading.AgreementParts.ArrangementPart;
import pl.sciezka.partnership.reading.AgreementParts.Basis;
import pl.sciezka.partnership.reading.AgreementParts.ClausePart;
import pl.sciezka.partnership.reading.AgreementParts.DocumentPart;
import pl.sciezka.partnership.reading.AgreementParts.PartyPart;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Where agreements are read for pages. Public to their parties; the pages ask who reads.
@Repository
class AgreementTexts {

    private static final String SUMMARY = """
            select a.id, p.id as partnership, p.name as partnership_name, p.form, p.aim,
                   partnership.leads(p.id, (select acting.day())) as lead, p.source,
                   array_to_string(p.invented, ',') as partnership_invented, v.title, v.number, a.valid_from, a.valid_to,
                   array_to_string(a.invented, ',') as invented,
                   (select count(*) from partnership.party y where y.agreement_id = a.id and y.left_on is null) as parties,
                   (select count(*) from partnership.agreement_version x
                     where x.agreement_id = a.id and x.ordinal > 0) as annexes
              from partnership.agreement a
              join partnership.partnership p on p.id = a.partnership_id
              join partnership.agreement_version v on v.agreement_id = a.id and v.ordinal = 0
            """;
    private static final String ORDER = " order by p.name collate \"pl-x-icu\", a.position";
    private static final TypeReference<List<Sharing>> SHARINGS = new TypeReference<>() {};

    private final JdbcClient sql;
    private final JsonMapper json;

    AgreementTexts(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    List<AgreementSummary> all() {
        return sql.sql(SUMMARY + ORDER).query(AgreementSummary.class).list();
    }

    /// Those of which the institution is or was a party.
    List<AgreementSummary> of(InstitutionId party) {
        return sql.sql(SUMMARY + """
                 where exists (select 1 from partnership.party y
                                where y.agreement_id = a.id and y.institution_id = :party)
                """ + ORDER)
                .param("party", party.value())
                .query(AgreementSummary.class)
                .list();
    }

    Optional<AgreementSummary> find(AgreementId id) {
        return sql.sql(SUMMARY + " where a.id = :id")
                .param("id", id.value())
                .query(AgreementSummary.class)
                .optional();
    }

    AgreementParts parts(AgreementId id) {
        return new AgreementParts(documents(id), parties(id), clauses(id));
    }

    private List<DocumentPart> documents(AgreementId id) {
        return sql.sql("""
                select ordinal, title, number, signed_on, in_force_from, occasion, changes,
                       array_to_string(area, ',') as area,
                       array_to_string(invented, ',') as invented
                  from partnership.agreement_version where agreement_id = :id order by ordinal
                """).param("id", id.value()).query(DocumentPart.class).list();
    }

    private List<PartyPart> parties(AgreementId id) {
        record Row(
                InstitutionId institution,
                int byVersion,
                LocalDate accededOn,
                @Nullable LocalDate leftOn,
                String signatory,
                Invented invented) {}
        var arranged = arrangements(id);
        return sql.sql("""
                select institution_id as institution, by_version, acceded_on, left_on, signatory,
                       array_to_string(invented, ',') as invented
                  from partnership.party where agreement_id = :id order by acceded_on, by_version
                """).param("id", id.value()).query(Row.class).list().stream()
                .map(it -> new PartyPart(
                        it.institution(),
                        it.byVersion(),
                        it.accededOn(),
                        it.leftOn(),
                        it.signatory(),
                        it.invented(),
                        arranged.stream()
                                .filter(one -> one.institution().equals(it.institution())
                                        && one.accededOn().equals(it.accededOn()))
                                .toList()))
                .toList();
    }

    private List<ArrangementPart> arrangements(AgreementId id) {
        return sql.sql("""
                select r.institution_id as institution, r.acceded_on, r.by_version, r.kind, r.valid_from as "from",
                       r.valid_to as "to", r.number, r.essence, encode(f.sha256, 'hex') as sha256,
                       length(f.content) as bytes
                  from partnership.api_arrangement r
                  left join partnership.draft d on d.agreement_id = r.agreement_id and d.concluded = r.by_version
                  left join partnership.arrangement_file f on f.draft_id = d.id and f.institution_id = r.institution_id
                 where r.agreement_id = :id order by r.valid_from, r.valid_to
                """).param("id", id.value()).query(ArrangementPart.class).list();
    }

    private List<ClausePart> clauses(AgreementId id) {
        var bases = bases(id);
        return sql.sql("""
                select id, number, heading, body, by_version, ended_by_version, valid_from, valid_to, sharings
                  from partnership.clause where agreement_id = :id order by position
                """)
                .param("id", id.value())
                .query((row, _) -> clause(row, bases.getOrDefault(row.getObject("id", UUID.class), List.of())))
                .list();
    }

    private ClausePart clause(ResultSet row, List<Basis> bases) throws SQLException {
        return new ClausePart(
                new ClauseId(row.getObject("id", UUID.class)),
                row.getString("number"),
                row.getString("heading"),
                row.getString("body"),
                row.getInt("by_version"),
                row.getObject("ended_by_version", Integer.class),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                json.readValue(row.getString("sharings"), SHARINGS),
                bases);
    }

    private Map<UUID, List<Basis>> bases(AgreementId id) {
        record Cited(
                UUID clause,
                String text,
                LegalBases.Confidence confidence,
                @Nullable String note) {}
        return sql.sql("""
                        select b.clause_id as clause, l.text, l.confidence, l.note
                          from partnership.clause_basis b
                          join partnership.clause c on c.id = b.clause_id
                          join partnership.legal_basis l on l.code = b.code
                         where c.agreement_id = :id order by b.clause_id, b.position
                        """).param("id", id.value()).query(Cited.class).list().stream()
                .collect(Collectors.groupingBy(
                        Cited::clause,
                        Collectors.mapping(
                                it -> new Basis(it.text(), it.confidence(), it.note()), Collectors.toList())));
    }
}
