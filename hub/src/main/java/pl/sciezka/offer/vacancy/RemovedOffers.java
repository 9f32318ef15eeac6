package pl.sciezka.offer.vacancy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.offer.ListingId;
import pl.sciezka.offer.OfferId;

/// Where offers leave their trace that were entered by mistake.
@Repository
class RemovedOffers {

    /// Of partners' offers row-level security leaves out why and by whom.
    private static final String REMOVED = """
            select o.id, o.listing_id, l.name, i.short_name as provider, o.removed_at, c.reason, c.staff_id
              from offer.offer o
              join offer.listing l on l.id = o.listing_id and o.removed_at is not null
              join institution.api_institution i on i.id = o.institution_id
              left join offer.offer_change c on c.offer_id = o.id and c.field = 'REMOVED'
            """;

    private final JdbcClient sql;

    RemovedOffers(JdbcClient sql) {
        this.sql = sql;
    }

    /// It was entered by mistake: nothing of what it said stays.
    void empty(OfferId id, Instant now) {
        sql.sql("""
                update offer.offer
                   set from_day = null, to_day = null, asked_until = null, places = null, age_from = null, age_to = null,
                       area = '', registered_days = null, on_benefit = false, note = null, changed_at = null,
                       closed_on = (select acting.day()), removed_at = :now, version = version + 1
                 where id = :id
                """)
                .param("id", id.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// What stays of such an offer.
    Optional<RemovedOffer> find(OfferId id) {
        return sql.sql(REMOVED + " where o.id = :id")
                .param("id", id.value())
                .query(RemovedOffers::removed)
                .optional();
    }

    /// Own ones, the latest first.
    List<RemovedOffer> of(InstitutionId own, int most) {
        return sql.sql(REMOVED + " where o.institution_id = :own order by o.removed_at desc, o.id limit :most")
                .param("own", own.value())
                .param("most", most)
                .query(RemovedOffers::removed)
                .list();
    }

    private static RemovedOffer removed(ResultSet row, int number) throws SQLException {
        var by = row.getObject("staff_id", UUID.class);
        return new RemovedOffer(
                new OfferId(row.getObject("id", UUID.class)),
                new ListingId(row.getObject("listing_id", UUID.class)),
                row.getString("name"),
                row.getString("provider"),
                row.getObject("removed_at", OffsetDateTime.class).toInstant(),
                row.getString("reason"),
                by == null ? null : new StaffId(by));
    }
}
