package pl.sciezka.exchange;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.StaffId;

/// Who leads own persons (opiekunowie). Ids alone.
@Repository
class LeadAdvisers {

    private final JdbcClient sql;

    LeadAdvisers(JdbcClient sql) {
        this.sql = sql;
    }

    /// Without those whom nobody leads.
    Map<PersonId, StaffId> of(InstitutionId own, Collection<PersonId> persons) {
        var result = new HashMap<PersonId, StaffId>();
        if (persons.isEmpty()) return result;
        sql.sql("""
                select id, adviser_id from client.person
                 where institution_id = :own and id in (:persons) and adviser_id is not null
                """)
                .param("own", own.value())
                .param("persons", persons.stream().map(PersonId::value).toList())
                .query((row, _) -> result.put(
                        new PersonId(row.getObject(1, UUID.class)), new StaffId(row.getObject(2, UUID.class))))
                .list();
        return result;
    }
}
