package pl.sciezka.shell;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Role;
import pl.sciezka.kernel.Warsaw;

/// Closed matters (sprawy zakończone) that one query knows: it yields `id`, `ended` and `person` of everything that
/// ended in the institution `:own`; days are those of `:zone`.
@Repository
public abstract class QueriedMatters implements ClosedMatters {

    private final JdbcClient sql;
    private final String kind;
    private final Set<Role> readers;
    private final String path;
    private final String query;

    /// The id stands behind `path`.
    protected QueriedMatters(JdbcClient sql, String kind, Set<Role> readers, String path, String query) {
        this.sql = sql;
        this.kind = kind;
        this.readers = readers;
        this.path = path;
        this.query = query;
    }

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public Set<Role> readers() {
        return readers;
    }

    @Override
    public List<Ended> days(InstitutionId own) {
        return sql.sql("select ended as day, count(*) as count from (" + query + ") e group by ended")
                .param("own", own.value())
                .param("zone", Warsaw.ZONE.getId())
                .query(Ended.class)
                .list();
    }

    @Override
    public List<Matter> between(InstitutionId own, LocalDate from, LocalDate until, int limit, int offset) {
        return sql.sql("select id, ended, person from (" + query + """
                ) e where ended >= :from and ended < :until order by ended, id limit :limit offset :offset
                """)
                .param("own", own.value())
                .param("zone", Warsaw.ZONE.getId())
                .param("from", from)
                .param("until", until)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> new Matter(
                        row.getObject("id", UUID.class),
                        row.getObject("ended", LocalDate.class),
                        path + row.getString("id"),
                        person(row.getObject("person", UUID.class))))
                .list();
    }

    private static @Nullable PersonId person(@Nullable UUID id) {
        return id == null ? null : new PersonId(id);
    }
}
