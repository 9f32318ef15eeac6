package pl.sciezka.referral.board;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.referral.ReferralId;
import pl.sciezka.referral.course.Channel;
import pl.sciezka.referral.course.DeclineReason;
import pl.sciezka.referral.course.Side;

/// Steps as they were told on their day, the latest first.
@Repository
public class Steps {

    /// One step and its sentence for the staff.
    record Past(
            ReferralId referral,
            InstitutionId sender,
            InstitutionId receiver,
            @Nullable UUID unit,
            Instant at,
            String kind,
            StaffId staff,
            Side side,
            Channel channel,
            String forStaff) {

        InstitutionId institution() {
            return side == Side.SENDER ? sender : receiver;
        }
    }

    /// An earlier refusal.
    public record Refusal(Instant at, DeclineReason reason) {}

    private static final String STEPS = """
            select s.referral_id as referral, r.sender, r.receiver, r.unit_id as unit, s.at, s.kind, s.staff_id as staff, s.side, s.channel,
                   s.for_staff
              from referral.step s
              join referral.referral r on r.id = s.referral_id
             where %s
             order by s.at desc, s.number desc
            """;

    private final JdbcClient sql;

    Steps(JdbcClient sql) {
        this.sql = sql;
    }

    List<Past> of(ReferralId id) {
        return sql.sql(STEPS.formatted("s.referral_id = :id"))
                .param("id", id.value())
                .query(Past.class)
                .list();
    }

    /// Whether this receiver has declined the person before, and when last.
    public Optional<Refusal> lastRefusal(PersonId own, InstitutionId receiver) {
        return sql.sql("""
                select s.at, s.code as reason
                  from referral.step s
                  join referral.referral r on r.id = s.referral_id
                 where r.person_id = :person and r.receiver = :receiver and s.kind = 'DECLINED'
                 order by s.at desc
                 limit 1
                """)
                .param("person", own.value())
                .param("receiver", receiver.value())
                .query(Refusal.class)
                .optional();
    }

    /// All about an own person, whichever end the institution is.
    List<Past> of(PersonId own) {
        return sql.sql(STEPS.formatted("r.person_id = :person or r.receiver_person = :person"))
                .param("person", own.value())
                .query(Past.class)
                .list();
    }
}
