package pl.sciezka.offer.reservation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.InstitutionId;

/// Reservations as lists, each with the own person's name.
@Repository
class ReservationLists {

    /// One line: `name` from the own record.
    record Line(Reservation reservation, String name) {

        @Override
        public String toString() {
            return "Line[" + reservation.id().value() + "]";
        }
    }

    private static final String NAMED =
            "select w.*, i.surname || ' ' || i.given_name as name from (" + Reservations.SELECT;

    private final JdbcClient sql;

    ReservationLists(JdbcClient sql) {
        this.sql = sql;
    }

    /// Whom partners propose to us: what waits first, by the day until which it is held; then the newest.
    List<Line> toUs(InstitutionId us, int limit) {
        return sql.sql(NAMED + """
                     where r.provider_id = :us) w
                  join client.identity i on i.person_id = w.provider_person
                 order by w.state <> 'WAITING' or w.held_until < (select acting.day()),
                          case when w.state = 'WAITING' and w.held_until >= (select acting.day()) then w.held_until end,
                          w.proposed_at desc, w.id
                 limit :limit
                """)
                .param("us", us.value())
                .param("limit", limit)
                .query(ReservationLists::line)
                .list();
    }

    /// Whom we propose: unread answers first, then the newest.
    List<Line> ours(InstitutionId us, int limit) {
        return sql.sql(NAMED + """
                     where r.proposer_id = :us) w
                  join client.identity i on i.person_id = w.proposer_person
                 order by not (w.read_at is null and (w.state in ('TAKEN', 'DECLINED')
                                                     or w.state = 'WAITING' and w.held_until < (select acting.day()))),
                          w.proposed_at desc, w.id
                 limit :limit
                """)
                .param("us", us.value())
                .param("limit", limit)
                .query(ReservationLists::line)
                .list();
    }

    /// What is to be answered or read here, and what is waited for.
    List<Reservation> waiting(InstitutionId us) {
        return sql.sql(Reservations.SELECT + """
                 where r.provider_id = :us and r.state = 'WAITING' and r.held_until >= (select acting.day())
                    or r.provider_id = :us and r.state = 'WITHDRAWN' and r.read_at is null
                    or r.proposer_id = :us and r.state <> 'WITHDRAWN' and r.read_at is null
                    or r.proposer_id = :us and r.state = 'TAKEN' and o.to_day >= (select acting.day())
                                           and o.version > r.offer_version
                 order by r.held_until, r.proposed_at
                """)
                .param("us", us.value())
                .query(Reservations::reservation)
                .list();
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        return new Line(Reservations.reservation(row, number), row.getString("name"));
    }
}
