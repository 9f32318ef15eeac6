package pl.sciezka.intake;

import static pl.sciezka.kernel.Role.COORDINATOR;
import static pl.sciezka.kernel.Role.PRACTITIONER;

import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.shell.QueriedMatters;

/// Lists that were taken over (przejęte listy): what is kept of them is the record of taking over and the refused rows.
@Repository
class EndedLists extends QueriedMatters {

    EndedLists(JdbcClient sql) {
        super(sql, "list", Set.of(PRACTITIONER, COORDINATOR), "/lists/", """
                        select id, cast(finished_at at time zone :zone as date) as ended, cast(null as uuid) as person
                          from intake.upload where institution_id = :own and state = 'DONE'
                        """);
    }
}
