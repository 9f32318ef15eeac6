package pl.sciezka.offer.reservation;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.CommonClientId;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;

/// Who else serves an own client and lets itself be seen, with its record of the person. A protected person has nobody.
@Repository
class ProviderRecords {

    /// A partner and its own record of the person.
    record Theirs(CommonClientId client, InstitutionId institution, PersonId person) {}

    private final JdbcClient sql;

    ProviderRecords(JdbcClient sql) {
        this.sql = sql;
    }

    List<Theirs> of(InstitutionId own, PersonId person) {
        return sql.sql("""
                select s.common_client_id, s.viewer_institution, s.viewer_person
                  from client.sight s
                  join client.person p on p.id = s.holder_person and p.protected_since is null
                 where s.holder_institution = :own and s.holder_person = :person and s.until is null
                """)
                .param("own", own.value())
                .param("person", person.value())
                .query((row, _) -> new Theirs(
                        new CommonClientId(row.getObject("common_client_id", UUID.class)),
                        new InstitutionId(row.getObject("viewer_institution", UUID.class)),
                        new PersonId(row.getObject("viewer_person", UUID.class))))
                .list();
    }
}
