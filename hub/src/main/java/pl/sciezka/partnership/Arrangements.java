package pl.sciezka.partnership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Period;
import pl.sciezka.partnership.Party.Arranged;

/// Where arrangements about data are kept: with the party that acceded by them, and those that annexes added.
@Repository
class Arrangements {

    private final JdbcClient sql;

    Arrangements(JdbcClient sql) {
        this.sql = sql;
    }

    /// One accession of one institution.
    record Accession(InstitutionId institution, LocalDate on) {}

    Map<Accession, List<Arranged>> of(AgreementId agreement) {
        var all = new HashMap<Accession, List<Arranged>>();
        sql.sql("""
                select institution_id, acceded_on, kind, valid_from, valid_to
                  from partnership.api_arrangement where agreement_id = :agreement order by valid_from, valid_to
                """)
                .param("agreement", agreement.value())
                .query((row, _) -> {
                    var accession = new Accession(
                            new InstitutionId(row.getObject("institution_id", UUID.class)),
                            row.getObject("acceded_on", LocalDate.class));
                    var days = new Period(
                            row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class));
                    return Map.entry(accession, new Arranged(Arrangement.Kind.valueOf(row.getString("kind")), days));
                })
                .list()
                .forEach(it ->
                        all.computeIfAbsent(it.getKey(), _ -> new ArrayList<>()).add(it.getValue()));
        return all;
    }

    /// By a document in force from the day; see [Arrangement#arrangedFrom].
    void add(AgreementId agreement, Arranging it, int version, LocalDate day) {
        var arrangement = it.arrangement();
        var arranged = arrangement.arrangedFrom(day);
        sql.sql("""
                insert into partnership.arrangement (agreement_id, institution_id, acceded_on, by_version, kind,
                                                     valid_from, valid_to, number, essence)
                select y.agreement_id, y.institution_id, y.acceded_on, :version, :kind, :from, :to, :number, :essence
                  from partnership.party y
                 where y.agreement_id = :agreement and y.institution_id = :institution
                   and y.acceded_on <= :day and (y.left_on is null or y.left_on > :day)
                """)
                .param("agreement", agreement.value())
                .param("institution", it.institution().value())
                .param("day", day)
                .param("version", version)
                .param("kind", arranged.kind().name())
                .param("from", arranged.days().from())
                .param("to", arranged.days().to())
                .param("number", arrangement.number())
                .param("essence", arrangement.essence())
                .update();
    }
}
