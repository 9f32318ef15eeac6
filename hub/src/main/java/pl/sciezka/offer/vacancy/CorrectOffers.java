package pl.sciezka.offer.vacancy;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import pl.sciezka.client.FieldChange;
import pl.sciezka.client.FieldChanges;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.offer.OfferId;

/// Changes own offers that were published and keeps what they said before; removes what was entered by mistake.
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class CorrectOffers {

    private static final String FREE = """
            select number from offer.place
             where offer_id = :offer and (reservation_id is null or held_until < (select acting.day()))
             order by number desc limit :most for update
            """;

    private static final String ALL = "select number from offer.place where offer_id = :offer limit :most";

    private final JdbcClient sql;
    private final Offers offers;
    private final RemovedOffers removed;
    private final FieldChanges changes;
    private final Clock clock;

    CorrectOffers(JdbcClient sql, Offers offers, RemovedOffers removed, FieldChanges changes, Clock clock) {
        this.sql = sql;
        this.offers = offers;
        this.removed = removed;
        this.changes = changes;
        this.clock = clock;
    }

    /// False when more places are held than it would have left. Throws when somebody else changed the offer since the
    /// form was opened.
    boolean change(Offer now, String reason, Acting.Staff by) {
        lock(now.id());
        var was = offers.find(now.id())
                .filter(it -> it.version() == now.version() && it.closedOn() == null)
                .orElseThrow(() -> new OptimisticLockingFailureException("The offer was changed meanwhile"));
        if (!fewer(was, was.places() - now.places())) return false;
        offers.change(now, clock.instant());
        more(was, now.places() - was.places());
        changes.add("offer.offer_change", "offer_id", was.id().value(), OfferCorrection.changes(was, now), reason, by);
        return true;
    }

    /// False while somebody holds a place of it. What it said goes with its places and corrections.
    boolean remove(OfferId id, String reason, Acting.Staff by) {
        lock(id);
        var free = places(id, FREE, Offer.MOST_PLACES);
        if (free.size() < places(id, ALL, Offer.MOST_PLACES).size()) return false;
        delete(id, free);
        sql.sql("delete from offer.offer_change where offer_id = :offer")
                .param("offer", id.value())
                .update();
        removed.empty(id, clock.instant());
        var trace = List.of(new FieldChange(OfferCorrection.REMOVED, null, null));
        changes.add("offer.offer_change", "offer_id", id.value(), trace, reason, by);
        return true;
    }

    /// The latest first; nothing of what partners offer.
    List<OfferCorrection> of(OfferId id) {
        return sql.sql("""
                select field, was, now, reason, staff_id, at from offer.offer_change
                 where offer_id = :offer order by number desc
                """)
                .param("offer", id.value())
                .query((row, _) -> new OfferCorrection(
                        FieldChanges.in(row),
                        row.getString("reason"),
                        new StaffId(row.getObject("staff_id", UUID.class)),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private boolean fewer(Offer was, int less) {
        if (less <= 0) return true;
        var free = places(was.id(), FREE + " skip locked", less);
        if (free.size() < less) return false;
        delete(was.id(), free);
        return true;
    }

    private void more(Offer was, int more) {
        if (more > 0)
            sql.sql("""
                    insert into offer.place (offer_id, number)
                    select :offer, n + (select max(number) from offer.place where offer_id = :offer)
                      from generate_series(1, :more) n
                    """).param("offer", was.id().value()).param("more", more).update();
    }

    private void lock(OfferId id) {
        sql.sql("select id from offer.offer where id = :offer for update")
                .param("offer", id.value())
                .query()
                .listOfRows();
    }

    private List<Integer> places(OfferId id, String query, int most) {
        return sql.sql(query)
                .param("offer", id.value())
                .param("most", most)
                .query(Integer.class)
                .list();
    }

    private void delete(OfferId id, List<Integer> numbers) {
        if (!numbers.isEmpty())
            sql.sql("delete from offer.place where offer_id = :offer and number in (:numbers)")
                    .param("offer", id.value())
                    .param("numbers", numbers)
                    .update();
    }
}
