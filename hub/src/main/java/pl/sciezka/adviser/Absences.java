package pl.sciezka.adviser;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.StaffId;

/// Who is away, and who is there to stand in.
@Repository
class Absences {

    record Absence(
            StaffId staff,
            LocalDate from,
            LocalDate until,
            @Nullable StaffId substitute,
            boolean byRule) {}

    /// Who works with clients there. Those without a unit belong together: to the institution itself.
    record Worker(StaffId staff, Optional<UUID> unit) {}

    private final JdbcClient sql;

    Absences(JdbcClient sql) {
        this.sql = sql;
    }

    /// Of each who is away the absence that was written last.
    List<Absence> on(InstitutionId institution, LocalDate day) {
        return sql.sql("""
                select distinct on (staff_id) staff_id as staff, from_day as "from", until_day as until,
                       substitute_id as substitute, by_rule
                  from adviser.absence
                 where institution_id = :institution and from_day <= :day and until_day >= :day
                   and called_off_at is null
                 order by staff_id, written_at desc
                """)
                .param("institution", institution.value())
                .param("day", day)
                .query(Absence.class)
                .list();
    }

    Map<UUID, Substitutes.Days> days(Collection<UUID> ids) {
        if (ids.isEmpty()) return Map.of();
        return sql
                .sql("""
                select id, from_day, until_day from adviser.absence where id in (:ids) and called_off_at is null
                """)
                .param("ids", ids)
                .query((row, _) -> Map.entry(
                        row.getObject("id", UUID.class),
                        new Substitutes.Days(
                                row.getObject("from_day", LocalDate.class),
                                row.getObject("until_day", LocalDate.class))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    List<Worker> workers(InstitutionId institution) {
        return sql.sql("""
                select staff_id, unit_id from institution.colleague
                 where institution_id = :institution and active and serves_clients
                """)
                .param("institution", institution.value())
                .query((row, _) -> new Worker(
                        new StaffId(row.getObject("staff_id", UUID.class)),
                        Optional.ofNullable(row.getObject("unit_id", UUID.class))))
                .list();
    }

    Optional<UUID> unitOf(InstitutionId institution, StaffId staff) {
        return sql.sql("""
                select unit_id from institution.colleague
                 where institution_id = :institution and staff_id = :staff and unit_id is not null
                """)
                .param("institution", institution.value())
                .param("staff", staff.value())
                .query(UUID.class)
                .optional();
    }
}
