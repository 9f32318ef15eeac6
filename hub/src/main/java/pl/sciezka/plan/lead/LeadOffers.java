package pl.sciezka.plan.lead;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.CommonClientId;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.plan.PlanId;
import pl.sciezka.storage.Moment;

/// Where requests to take plans over are kept.
@Repository
class LeadOffers {

    private final JdbcClient sql;

    LeadOffers(JdbcClient sql) {
        this.sql = sql;
    }

    /// Those that we made or were asked, the newest first.
    List<LeadOffer> of(PlanId plan) {
        return sql.sql("select * from plan.lead_offer where plan_id = :plan order by offered_at desc, id")
                .param("plan", plan.value())
                .query(LeadOffers::offer)
                .list();
    }

    /// False when one of ours is open already.
    boolean add(LeadOffer it, CommonClientId client) {
        return sql.sql("""
                insert into plan.lead_offer (id, plan_id, common_client_id, institution_id, taker_id, staff_id,
                                             offered_at, sentence, state)
                values (:id, :plan, :client, :giver, :taker, :staff, :at, :sentence, 'OPEN')
                on conflict do nothing
                """)
                        .param("id", it.id())
                        .param("plan", it.plan().value())
                        .param("client", client.value())
                        .param("giver", it.giver().value())
                        .param("taker", it.taker().value())
                        .param("staff", it.by().value())
                        .param("at", Timestamp.from(it.at()))
                        .param("sentence", it.sentence())
                        .update()
                == 1;
    }

    /// False when somebody answered it before.
    boolean answer(UUID offer, LeadOffer.State state, @Nullable String words, StaffId by, Instant at) {
        return sql.sql("""
                update plan.lead_offer
                   set state = :state, answer = :words, answered_by = :by, answered_at = :at
                 where id = :id and state = 'OPEN'
                """)
                        .param("state", state.name())
                        .param("words", words)
                        .param("by", by.value())
                        .param("at", Timestamp.from(at))
                        .param("id", offer)
                        .update()
                == 1;
    }

    private static LeadOffer offer(ResultSet row, int number) throws SQLException {
        var by = row.getObject("answered_by", UUID.class);
        return new LeadOffer(
                row.getObject("id", UUID.class),
                new PlanId(row.getObject("plan_id", UUID.class)),
                new InstitutionId(row.getObject("institution_id", UUID.class)),
                new InstitutionId(row.getObject("taker_id", UUID.class)),
                new StaffId(row.getObject("staff_id", UUID.class)),
                row.getTimestamp("offered_at").toInstant(),
                row.getString("sentence"),
                LeadOffer.State.valueOf(row.getString("state")),
                Moment.in(row, "answered_at"),
                by == null ? null : new StaffId(by),
                row.getString("answer"));
    }
}
