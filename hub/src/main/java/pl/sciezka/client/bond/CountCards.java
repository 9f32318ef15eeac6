package pl.sciezka.client.bond;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.partnership.CooperationCards;

/// Counts the clients in common by the sights that are open, in whichever direction.
@Repository
class CountCards implements CooperationCards {

    private final JdbcClient sql;

    CountCards(JdbcClient sql) {
        this.sql = sql;
    }

    private record Count(UUID other, long cards) {}

    @Override
    public Map<InstitutionId, Long> ofOurs() {
        return sql.sql("""
                select case when viewer_institution = (select acting.institution())
                            then holder_institution else viewer_institution end as other,
                       count(distinct common_client_id) as cards
                  from client.sight
                 where until is null
                 group by 1
                """).query(Count.class).list().stream()
                .collect(Collectors.toMap(it -> new InstitutionId(it.other()), Count::cards));
    }
}
