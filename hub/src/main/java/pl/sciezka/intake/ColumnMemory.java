package pl.sciezka.intake;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.InstitutionId;

/// How an institution's lists with the same headings were read last time (pamięć kolumn).
@Repository
class ColumnMemory {

    private final JdbcClient sql;
    private final Clock clock;

    ColumnMemory(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    Optional<Mapping> recall(Headings headings) {
        if (headings.row() == 0) return Optional.empty();
        return sql.sql("select columns from intake.column_memory where fingerprint = :fingerprint")
                .param("fingerprint", headings.fingerprint())
                .query(String.class)
                .optional()
                .map(json -> Mapping.fromMemory(MappingJson.memory(json), headings));
    }

    /// A list without headings is not remembered: its first row is a person.
    void remember(InstitutionId institution, Headings headings, Mapping mapping) {
        if (headings.row() == 0) return;
        sql.sql("""
                insert into intake.column_memory (institution_id, fingerprint, columns, used_at)
                values (:institution, :fingerprint, cast(:columns as jsonb), :now)
                on conflict (institution_id, fingerprint) do update
                   set columns = excluded.columns, used_at = excluded.used_at
                """)
                .param("institution", institution.value())
                .param("fingerprint", headings.fingerprint())
                .param("columns", MappingJson.write(mapping.remembered(headings)))
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }
}
