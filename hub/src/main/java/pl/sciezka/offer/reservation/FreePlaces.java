package pl.sciezka.offer.reservation;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.offer.OfferId;

/// Where places are given and come back. Each is one row, so two never get the same.
@Repository
class FreePlaces {

    private final JdbcClient sql;

    FreePlaces(JdbcClient sql) {
        this.sql = sql;
    }

    /// The number of a free place that nobody else can take until this transaction is over. Those that others are
    /// taking at this moment are passed over.
    Optional<Integer> lockOne(OfferId offer) {
        return sql.sql("""
                select number from offer.place
                 where offer_id = :offer and (reservation_id is null or held_until < (select acting.day()))
                 order by number limit 1 for update skip locked
                """).param("offer", offer.value()).query(Integer.class).optional();
    }

    /// The locked place is held until that day.
    void hold(OfferId offer, int number, ReservationId by, LocalDate until) {
        sql.sql("""
                update offer.place set reservation_id = :by, held_until = :until
                 where offer_id = :offer and number = :number
                """)
                .param("offer", offer.value())
                .param("number", number)
                .param("by", by.value())
                .param("until", until)
                .update();
    }

    /// Held for good. False when it is no longer held.
    boolean keep(ReservationId by) {
        return sql.sql("update offer.place set held_until = null where reservation_id = :by")
                        .param("by", by.value())
                        .update()
                == 1;
    }

    /// It is free again, if it was not given to somebody else already.
    void giveBack(ReservationId by) {
        sql.sql("update offer.place set reservation_id = null, held_until = null where reservation_id = :by")
                .param("by", by.value())
                .update();
    }
}
