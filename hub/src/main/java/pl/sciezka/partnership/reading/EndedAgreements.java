package pl.sciezka.partnership.reading;

import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.Role;
import pl.sciezka.shell.QueriedMatters;

/// Agreements that are over for the own institution (zakończone umowy): because they ended, or because it left them. It
/// ends with its last day inside.
@Repository
class EndedAgreements extends QueriedMatters {

    EndedAgreements(JdbcClient sql) {
        super(
                sql,
                "agreement",
                Set.of(Role.COORDINATOR, Role.DIRECTOR, Role.DATA_PROTECTION_OFFICER),
                "/partnerships/agreements/",
                """
                        select id, ended, cast(null as uuid) as person
                          from (select a.id, least(a.valid_to, nullif(max(coalesce(y.left_on, date 'infinity')), date 'infinity')) - 1
                                             as ended
                                  from partnership.agreement a
                                  join partnership.party y on y.agreement_id = a.id
                                 where y.institution_id = :own
                                 group by a.id, a.valid_to) a
                         where ended < (select acting.day())
                        """);
    }
}
