package pl.sciezka.referral.ground;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.client.OtherConsents.Other;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.referral.ReferralId;

/// Where consents are kept: with the draft, and then with the referral of the same id.
@Repository
public class Consents {

    private final JdbcClient sql;

    Consents(JdbcClient sql) {
        this.sql = sql;
    }

    public Optional<Consent> find(ReferralId id) {
        return sql.sql("""
                select referral_id, person_id, receiver, given_on, until, scope, withdrawn_on
                  from referral.consent
                 where referral_id = :id
                """).param("id", id.value()).query(Consents::read).optional();
    }

    /// Until it is sent it may be put right.
    public void save(InstitutionId sender, Consent it, StaffId by) {
        sql.sql("""
                insert into referral.consent (referral_id, institution_id, person_id, receiver, given_on, until, scope,
                                              recorded_by)
                values (:id, :sender, :person, :receiver, :given, :until, :scope, :by)
                on conflict (referral_id) do update
                   set receiver = :receiver, given_on = :given, until = :until, scope = :scope, recorded_by = :by
                 where consent.sent_at is null
                """)
                .param("id", it.referral().value())
                .param("sender", sender.value())
                .param("person", it.person().value())
                .param("receiver", it.receiver().value())
                .param("given", it.givenOn())
                .param("until", it.until())
                .param("scope", it.scope().stream().map(Enum::name).sorted().toArray(String[]::new))
                .param("by", by.value())
                .update();
    }

    public void sent(ReferralId id, Instant at) {
        sql.sql("update referral.consent set sent_at = :at where referral_id = :id and sent_at is null")
                .param("id", id.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    public void withdraw(ReferralId id, LocalDate on, StaffId by) {
        sql.sql("""
                update referral.consent set withdrawn_on = :on, withdrawn_by = :by
                 where referral_id = :id and withdrawn_on is null
                """)
                .param("id", id.value())
                .param("on", on)
                .param("by", by.value())
                .update();
    }

    /// Sent ones that have not been withdrawn, of one person to one receiver.
    public List<ReferralId> standing(PersonId person, InstitutionId receiver) {
        return sql.sql("""
                select referral_id from referral.consent
                 where person_id = :person and receiver = :receiver and sent_at is not null and withdrawn_on is null
                """)
                .param("person", person.value())
                .param("receiver", receiver.value())
                .query((row, _) -> new ReferralId(row.getObject(1, UUID.class)))
                .list();
    }

    /// Of drafts to one receiver: whoever sends them has to ask the client again.
    public void forgetUnsent(PersonId person, InstitutionId receiver) {
        sql.sql("""
                delete from referral.consent where person_id = :person and receiver = :receiver and sent_at is null
                """)
                .param("person", person.value())
                .param("receiver", receiver.value())
                .update();
    }

    /// Sent with referrals about an own person, from or to the acting institution; the newest first.
    List<Other> sentAbout(PersonId own) {
        return sql.sql("""
                select c.referral_id, r.sender, r.receiver, c.given_on, c.until, c.withdrawn_on
                  from referral.consent c join referral.referral r on r.id = c.referral_id
                 where (c.person_id = :own or r.receiver_person = :own) and c.sent_at is not null
                 order by c.given_on desc, c.referral_id
                """)
                .param("own", own.value())
                .query((row, _) -> new Other(
                        "referral.consent.listed",
                        new InstitutionId(row.getObject("sender", UUID.class)),
                        new InstitutionId(row.getObject("receiver", UUID.class)),
                        row.getObject("given_on", LocalDate.class),
                        row.getObject("until", LocalDate.class),
                        row.getObject("withdrawn_on", LocalDate.class),
                        "/referrals/" + row.getObject("referral_id", UUID.class)))
                .list();
    }

    /// Of a draft that is thrown away.
    public void delete(ReferralId id) {
        sql.sql("delete from referral.consent where referral_id = :id and sent_at is null")
                .param("id", id.value())
                .update();
    }

    private static Consent read(ResultSet row, int number) throws SQLException {
        var scope = Stream.of((String[]) row.getArray("scope").getArray())
                .map(ConsentScope::valueOf)
                .collect(Collectors.toSet());
        return new Consent(
                new ReferralId(row.getObject("referral_id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                new InstitutionId(row.getObject("receiver", UUID.class)),
                row.getObject("given_on", LocalDate.class),
                row.getObject("until", LocalDate.class),
                scope,
                row.getObject("withdrawn_on", LocalDate.class));
    }
}
