package pl.sciezka.discovery;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.InstitutionId;

/// Where it is kept how many proposals came in, from whom and on which day; nobody's name or number.
@Repository
class Arrivals {

    private final JdbcClient sql;

    Arrivals(JdbcClient sql) {
        this.sql = sql;
    }

    boolean isKnown(byte[] token) {
        return sql.sql("select exists (select 1 from discovery.arrival where token = :token)")
                .param("token", token)
                .query(Boolean.class)
                .single();
    }

    void add(InstitutionId own, byte[] token, InstitutionId from, LocalDate day, boolean recognised) {
        sql.sql("""
                insert into discovery.arrival (institution_id, token, from_institution, arrived_on, recognised)
                values (:own, :token, :from, :day, :recognised)
                """)
                .param("own", own.value())
                .param("token", token)
                .param("from", from.value())
                .param("day", day)
                .param("recognised", recognised)
                .update();
    }

    /// The newest day first.
    List<DayCount> counts(LocalDate since) {
        return sql.sql("""
                select from_institution as "from", arrived_on as day, count(*) as received,
                       count(*) filter (where recognised) as recognised
                  from discovery.arrival where arrived_on >= :since
                 group by from_institution, arrived_on order by arrived_on desc, from_institution
                """).param("since", since).query(DayCount.class).list();
    }
}
