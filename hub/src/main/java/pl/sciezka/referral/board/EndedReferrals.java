package pl.sciezka.referral.board;

import static pl.sciezka.kernel.Role.COORDINATOR;
import static pl.sciezka.kernel.Role.PRACTITIONER;

import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.shell.QueriedMatters;

/// Closed referrals that the own institution sent or received (zakończone skierowania): each end keeps its own file.
@Repository
class EndedReferrals extends QueriedMatters {

    EndedReferrals(JdbcClient sql) {
        super(sql, "referral", Set.of(PRACTITIONER, COORDINATOR), "/referrals/", """
                        select id, since as ended, case when sender = :own then person_id else receiver_person end as person
                          from referral.referral
                         where (sender = :own or receiver = :own) and state = 'CLOSED'
                        """);
    }
}
