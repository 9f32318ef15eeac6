package pl.sciezka.referral.board;

import static pl.sciezka.kernel.Role.COORDINATOR;
import static pl.sciezka.kernel.Role.PRACTITIONER;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Role;
import pl.sciezka.shell.ClosedMatters;

/// Closed referrals that the own institution sent or received (zakończone skierowania): each end keeps its own file.
@Repository
class EndedReferrals implements ClosedMatters {

    private final JdbcClient sql;

    EndedReferrals(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public String kind() {
        return "referral";
    }

    @Override
    public Set<Role> readers() {
        return Set.of(PRACTITIONER, COORDINATOR);
    }

    @Override
    public List<Ended> days(InstitutionId own) {
        return sql.sql("""
                select since as day, count(*) as count from referral.referral
                 where (sender = :own or receiver = :own) and state = 'CLOSED'
                 group by since
                """).param("own", own.value()).query(Ended.class).list();
    }

    @Override
    public List<Matter> between(InstitutionId own, LocalDate from, LocalDate until, int limit, int offset) {
        return sql.sql("""
                select id, since, case when sender = :own then person_id else receiver_person end as person
                  from referral.referral
                 where (sender = :own or receiver = :own) and state = 'CLOSED' and since >= :from and since < :until
                 order by since, id limit :limit offset :offset
                """)
                .param("own", own.value())
                .param("from", from)
                .param("until", until)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> new Matter(
                        row.getObject("id", UUID.class),
                        row.getObject("since", LocalDate.class),
                        "/referrals/" + row.getString("id"),
                        Optional.ofNullable(row.getObject("person", UUID.class))
                                .map(PersonId::new)
                                .orElse(null)))
                .list();
    }
}
