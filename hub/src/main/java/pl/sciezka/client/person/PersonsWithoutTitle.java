package pl.sciezka.client.person;

import static pl.sciezka.kernel.Role.COORDINATOR;
import static pl.sciezka.kernel.Role.PRACTITIONER;

import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.shell.QueriedMatters;

/// Persons of the own list whose registration and benefits have all ended (osoby bez otwartego tytułu). Of whom no
/// title is known, no end is known either.
@Repository
class PersonsWithoutTitle extends QueriedMatters {

    PersonsWithoutTitle(JdbcClient sql) {
        super(sql, "client", Set.of(PRACTITIONER, COORDINATOR), "/clients/", """
                        select id, ended, id as person
                          from (select p.id, greatest(e.registered_until, b.last, p.left_on) as ended
                                  from client.person p
                                  left join client.employment e on e.person_id = p.id and e.institution_id = :own
                                  left join lateral (
                                       select max(to_day) as last, bool_or(to_day is null) as open from client.benefit
                                        where person_id = p.id and institution_id = :own) b on true
                                 where p.institution_id = :own and b.open is not true
                                   and (e.registered_since is null or e.registered_until is not null)) p
                         where ended < (select acting.day())
                        """);
    }
}
