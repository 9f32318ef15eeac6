package pl.sciezka.institution.staff;

import java.sql.Types;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.institution.Unit;
import pl.sciezka.institution.UnitId;

/// Where an institution keeps its units.
@Repository
public class Units {

    private final JdbcClient sql;

    Units(JdbcClient sql) {
        this.sql = sql;
    }

    /// False when the institution has one of that name.
    public boolean add(Unit it) {
        return write(it, """
                insert into institution.unit (id, institution_id, name, kind)
                values (:id, :institution, :name, :kind)
                on conflict (institution_id, name) do nothing
                """);
    }

    /// False when the institution has another one of that name, or none of that id.
    boolean change(Unit it) {
        return write(it, """
                update institution.unit set name = :name, kind = :kind
                 where id = :id and institution_id = :institution
                   and not exists (select 1 from institution.unit other
                                    where other.institution_id = :institution and other.name = :name
                                      and other.id <> :id)
                """);
    }

    /// Null opens it again.
    void setClosed(UnitId id, @Nullable LocalDate from) {
        sql.sql("update institution.unit set closed_from = :from where id = :id")
                .param("from", from, Types.DATE)
                .param("id", id.value())
                .update();
    }

    private boolean write(Unit it, String statement) {
        return sql.sql(statement)
                        .param("id", it.id().value())
                        .param("institution", it.institution().value())
                        .param("name", it.name())
                        .param("kind", it.kind())
                        .update()
                == 1;
    }
}
