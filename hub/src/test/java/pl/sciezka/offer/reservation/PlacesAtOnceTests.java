package pl.sciezka.offer.reservation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Role;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.offer.OfferId;
import pl.sciezka.offer.Town;
import pl.sciezka.storage.Transactions;
import pl.sciezka.testing.HubTest;
import pl.sciezka.testing.TestPostgres;

/// Many who ask at the same moment: as many get a place as there are.
@HubTest
class PlacesAtOnceTests extends Asking {

    private static final int MANY = 64;

    private static final int PLACES = 10;

    @Autowired
    Transactions transactions;

    @Autowired
    ProposePlace proposePlace;

    @Autowired
    WhomToAsk whomToAsk;

    @Test
    void sixty_four_at_once_take_exactly_the_places_there_are() throws Exception {
        var many = clients();
        var small = town.offer(PLACES, today);
        var got = atOnce(many, who -> propose(who, small));
        assertThat(got).isEqualTo(PLACES);
        taken(small, PLACES);
    }

    @Test
    void a_place_that_comes_back_is_given_once_more() throws Exception {
        var many = clients();
        var small = town.offer(1, today);
        assertThat(propose(client, small)).isTrue();
        var first = town.worker.findOn("/offers/places", "/offers/places/[0-9a-f-]{36}");
        var got = atOnce(many, who -> {
            if (who == many.get(MANY / 2)) town.adviser.post(first + "/decline", Map.of("words", "Nie teraz"));
            return propose(who, small);
        });
        assertThat(got).as("at most one got what came back").isLessThanOrEqualTo(1);
        assertThat(got + (propose(town.common(), small) ? 1 : 0)).isEqualTo(1);
        taken(small, 1);
    }

    /// Half of them through connections of another program on the same database.
    @Test
    void two_programs_together_give_no_place_twice() throws Exception {
        var many = clients();
        var small = town.offer(PLACES, today);
        var database =
                town.sql.sql("select current_database()").query(String.class).single();
        try (var other = TestPostgres.programPool(database, "set lock_timeout = '5s'")) {
            var sql = JdbcClient.create(other);
            var there = new Other(
                    sql,
                    new TransactionTemplate(new JdbcTransactionManager(other)),
                    new Reservations(sql),
                    new FreePlaces(sql));
            var got = atOnce(many, who -> many.indexOf(who) % 2 == 0 ? propose(who, small) : there.propose(who, small));
            assertThat(got).isEqualTo(PLACES);
        }
        taken(small, PLACES);
    }

    private boolean propose(Town.Pair who, String where) {
        return transactions.as(
                worker(),
                () -> proposePlace.propose(worker(), who.atOps(), new OfferId(id(where)))
                        instanceof ProposePlace.Result.Proposed);
    }

    private Acting.Staff worker() {
        return new Acting.Staff(new StaffId(town.ops.value()), town.ops, Set.of(Role.PRACTITIONER), Purpose.REFERRAL);
    }

    /// Another program's connections, and what it would write.
    private final class Other {

        private final JdbcClient sql;
        private final TransactionTemplate transaction;
        private final Reservations reservations;
        private final FreePlaces places;

        Other(JdbcClient sql, TransactionTemplate transaction, Reservations reservations, FreePlaces places) {
            this.sql = sql;
            this.transaction = transaction;
            this.reservations = reservations;
            this.places = places;
        }

        boolean propose(Town.Pair who, String where) {
            var provider =
                    town.as(town.ops, () -> whomToAsk.of(town.ops, who.atOps()).get(town.pup));
            return Boolean.TRUE.equals(transaction.execute(_ -> {
                acts();
                var offer = new OfferId(id(where));
                var place = places.lockOne(offer);
                if (place.isEmpty()) return false;
                var it = new Reservation(
                        ReservationId.next(),
                        offer,
                        "Klub pracy",
                        null,
                        provider.client(),
                        new Reservation.Side(town.ops, who.atOps()),
                        new Reservation.Side(town.pup, who.atPup()),
                        provider.ground(),
                        clock.instant(),
                        worker().staff(),
                        today.plusDays(3),
                        Reservation.Kept.WAITING,
                        null,
                        null,
                        0,
                        null);
                reservations.add(it);
                places.hold(offer, place.get(), it.id(), it.heldUntil());
                return true;
            }));
        }

        private void acts() {
            var _ = sql.sql("""
                    select set_config('app.kind', 'JOB', true), set_config('app.institution', :ops, true),
                           set_config('app.purpose', 'REFERRAL', true), set_config('app.day', :day, true)
                    """)
                    .param("ops", town.ops.value().toString())
                    .param("day", today.toString())
                    .query()
                    .singleRow();
        }
    }

    private List<Town.Pair> clients() {
        return IntStream.range(0, MANY).mapToObj(_ -> town.common()).toList();
    }

    private interface Ask {
        boolean of(Town.Pair who) throws Exception;
    }

    /// How many were told that they have a place.
    private static long atOnce(List<Town.Pair> many, Ask ask) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = new ArrayList<Callable<Boolean>>();
            for (var who : many) all.add(() -> ask.of(who));
            var got = 0;
            for (var it : threads.invokeAll(all, Duration.ofMinutes(2).toSeconds(), TimeUnit.SECONDS))
                if (it.get()) got++;
            return got;
        }
    }

    private void taken(String where, int number) {
        assertThat(town.count(
                        town.ops,
                        "offer.place where reservation_id is not null and offer_id = '%s'".formatted(id(where))))
                .isEqualTo(number);
        assertThat(town.count(
                        town.ops, "offer.reservation where state = 'WAITING' and offer_id = '%s'".formatted(id(where))))
                .isEqualTo(number);
    }
}
