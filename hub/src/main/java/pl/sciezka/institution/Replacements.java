package pl.sciezka.institution;

import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.InstitutionId;

/// That the operator replaced administrators, read by the institution that it happened to.
@Repository
public class Replacements {

    private final JdbcClient sql;

    Replacements(JdbcClient sql) {
        this.sql = sql;
    }

    /// The latest first.
    public List<Replacement> of(InstitutionId institution) {
        return sql.sql("""
                select r.at, r.ground, s.given_name || ' ' || s.surname as successor,
                       array(select c.given_name || ' ' || c.surname from institution.colleague c
                              where c.staff_id = any (r.suspended) order by c.surname) as suspended
                  from institution.administrator_replaced r
                  join institution.colleague s on s.staff_id = r.successor
                 where r.institution_id = :institution
                 order by r.at desc
                """)
                .param("institution", institution.value())
                .query((row, _) -> new Replacement(
                        row.getTimestamp("at").toInstant(),
                        row.getString("ground"),
                        row.getString("successor"),
                        Arrays.asList((String[]) row.getArray("suspended").getArray())))
                .list();
    }
}
