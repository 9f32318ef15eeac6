package pl.sciezka.export;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.StaffId;

/// Where it is kept who took an export, when and how large; never its content.
@Repository
class Exports {

    private final JdbcClient sql;

    Exports(JdbcClient sql) {
        this.sql = sql;
    }

    record Taken(Instant at, StaffId by, int persons, long rows) {}

    void add(Acting.Staff by, Instant at, Contents contents) {
        sql.sql("""
                insert into export.taken (id, institution_id, staff_id, at, persons, rows)
                values (:id, :own, :by, :at, :persons, :rows)
                """)
                .param("id", UUID.randomUUID())
                .param("own", by.institution().value())
                .param("by", by.staff().value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("persons", contents.persons())
                .param("rows", contents.written().rows())
                .update();
    }

    /// The latest first.
    List<Taken> of(InstitutionId own, int most) {
        return sql.sql("""
                select at, staff_id, persons, rows from export.taken
                 where institution_id = :own order by at desc limit :most
                """)
                .param("own", own.value())
                .param("most", most)
                .query((row, _) -> new Taken(
                        row.getTimestamp("at").toInstant(),
                        new StaffId(row.getObject("staff_id", UUID.class)),
                        row.getInt("persons"),
                        row.getLong("rows")))
                .list();
    }
}
