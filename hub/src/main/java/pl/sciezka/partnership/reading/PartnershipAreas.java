package pl.sciezka.partnership.reading;

import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.Teryt;
import pl.sciezka.partnership.PartnershipId;

/// Where partnerships work (obszar), by codes of the register of territorial division.
@Repository
class PartnershipAreas {

    private final JdbcClient sql;

    PartnershipAreas(JdbcClient sql) {
        this.sql = sql;
    }

    List<Teryt> of(PartnershipId partnership) {
        return sql.sql("select area from partnership.partnership where id = :id")
                .param("id", partnership.value())
                .query((row, _) -> codes((String[]) row.getArray("area").getArray()))
                .single();
    }

    private static List<Teryt> codes(String[] values) {
        return Arrays.stream(values).map(Teryt::new).toList();
    }
}
