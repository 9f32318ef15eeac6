package pl.sciezka.referral.course;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.referral.ReferralId;

/// What referrals carry of how to reach the client, which alone may be renewed after they were sent.
@Repository
public class CarriedContacts {

    /// `outdatedOn`: since when the sender has newer ones; `renewedOn`: when it last sent them along.
    public record Marks(
            @Nullable LocalDate outdatedOn, @Nullable LocalDate renewedOn) {
        public static final Marks NONE = new Marks(null, null);
    }

    private final JdbcClient sql;

    CarriedContacts(JdbcClient sql) {
        this.sql = sql;
    }

    /// None while row-level security hides it.
    public Marks marks(ReferralId id) {
        return sql.sql("select outdated_on, renewed_on from referral.carried where referral_id = :id")
                .param("id", id.value())
                .query(Marks.class)
                .optional()
                .orElse(Marks.NONE);
    }

    /// Those about an own person that a receiver still reads.
    public List<ReferralId> sentAbout(InstitutionId sender, PersonId own) {
        return sql.sql("""
                select id from referral.referral
                 where sender = :sender and person_id = :person and open_to_receiver order by id
                """)
                .param("sender", sender.value())
                .param("person", own.value())
                .query((row, _) -> new ReferralId(row.getObject("id", UUID.class)))
                .list();
    }

    /// From the first day on which it is so; null when it is so no more. False when nothing changes by it.
    public boolean outdated(ReferralId id, @Nullable LocalDate day) {
        return sql.sql("""
                update referral.carried set outdated_on = :day
                 where referral_id = :id and (outdated_on is null) <> (:day::date is null)
                """).param("id", id.value()).param("day", day).update() == 1;
    }

    /// By the sender alone.
    public void renew(ReferralId id, Introduction now, LocalDate day) {
        sql.sql("""
                update referral.carried
                   set telephone = :telephone, needs = :needs, interpreter_language = :interpreter,
                       letters_language = :letters, needs_remark = :remark, outdated_on = null, renewed_on = :day
                 where referral_id = :id
                """)
                .params(CarriedRow.contact(now))
                .param("id", id.value())
                .param("day", day)
                .update();
    }
}
