package pl.sciezka.referral.board;

import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.referral.course.InHand;
import pl.sciezka.referral.course.Side;
import pl.sciezka.shell.AskedOnce;

/// Referrals as lists show them; row-level security leaves those of the acting institution.
@Repository
public class ReferralLists {

    private static final String LINES = """
            select r.id, r.sender, r.receiver, r.unit_id as unit, r.support, r.state, r.awaits, r.since, r.due, r.author,
                   r.taken_by, r.person_id as subject,
                   case when r.sender = :own then r.person_id else r.receiver_person end as own,
                   c.surname || ' ' || c.given_name as name
              from referral.referral r
              left join referral.carried c on c.referral_id = r.id
             where %s
             order by r.due nulls last, r.since, r.id
             limit 500
            """;

    private record OfPerson(PersonId person, InstitutionId own) {}

    private final JdbcClient sql;
    private final AskedOnce<OfPerson, List<ReferralLine>> ofPerson;

    ReferralLists(JdbcClient sql) {
        this.sql = sql;
        this.ofPerson = new AskedOnce<>(this::read);
    }

    List<ReferralLine> incoming(InstitutionId own) {
        return lines("r.receiver = :own and r.due is not null", own);
    }

    List<ReferralLine> outgoing(InstitutionId own) {
        return lines("r.sender = :own and r.due is not null", own);
    }

    List<ReferralLine> open(InstitutionId own) {
        return lines("(r.sender = :own or r.receiver = :own) and r.due is not null", own);
    }

    /// With others that are not closed, in either direction.
    public List<ReferralLine> running(InstitutionId own, Set<InstitutionId> others) {
        if (others.isEmpty()) return List.of();
        return sql.sql(LINES.formatted("r.state <> 'CLOSED' and (r.sender = :own and r.receiver in (:others)"
                        + " or r.receiver = :own and r.sender in (:others))"))
                .param("own", own.value())
                .param("others", others.stream().map(InstitutionId::value).toList())
                .query(ReferralLine.class)
                .list();
    }

    /// How many of these the own institution can bring nearer to their end: the rest waits for the others.
    public long inHand(InstitutionId own, Set<InstitutionId> others) {
        if (others.isEmpty()) return 0;
        return sql.sql("""
                select count(*) from referral.referral r
                 where r.sender = :own and r.receiver in (:others) and r.state in (:senders)
                    or r.receiver = :own and r.sender in (:others) and r.state in (:receivers)
                """)
                .param("own", own.value())
                .param("others", others.stream().map(InstitutionId::value).toList())
                .param("senders", InHand.of(Side.SENDER))
                .param("receivers", InHand.of(Side.RECEIVER))
                .query(Long.class)
                .single();
    }

    /// The latest closed ones first.
    List<ReferralLine> closed(InstitutionId own) {
        return lines("(r.sender = :own or r.receiver = :own) and r.due is null", own)
                .reversed();
    }

    public List<ReferralLine> ofPerson(PersonId person, InstitutionId own) {
        return ofPerson.of(new OfPerson(person, own));
    }

    /// How many drafts the acting person has: the database shows nobody else's.
    int ownDrafts() {
        return sql.sql("select count(*) from referral.draft")
                .query(Integer.class)
                .single();
    }

    private List<ReferralLine> read(OfPerson it) {
        return sql.sql(
                        LINES.formatted(
                                "(r.person_id = :person and r.sender = :own or r.receiver_person = :person and r.receiver = :own)"))
                .param("own", it.own().value())
                .param("person", it.person().value())
                .query(ReferralLine.class)
                .list();
    }

    private List<ReferralLine> lines(String which, InstitutionId own) {
        return sql.sql(LINES.formatted(which))
                .param("own", own.value())
                .query(ReferralLine.class)
                .list();
    }
}
