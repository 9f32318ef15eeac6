package pl.sciezka.offer.reservation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.CommonClientId;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.offer.OfferId;
import pl.sciezka.storage.Moment;

/// Where reservations are kept: those of the acting institution, and those of places that it offers.
@Repository
public class Reservations {

    static final String SELECT = """
            select r.*, l.owner, o.version as offer_now, o.changed_at as offer_changed_at
              from offer.reservation r
              left join offer.offer o on o.id = r.offer_id
              left join offer.listing l on l.id = o.listing_id
            """;

    private final JdbcClient sql;

    Reservations(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Reservation> find(ReservationId id) {
        return sql.sql(SELECT + " where r.id = :id")
                .param("id", id.value())
                .query(Reservations::reservation)
                .optional();
    }

    /// Nobody else answers it or takes it back until this transaction is over.
    Optional<Reservation> lock(ReservationId id) {
        sql.sql("select id from offer.reservation where id = :id for update")
                .param("id", id.value())
                .query()
                .listOfRows();
        return find(id);
    }

    /// Nobody else proposes this person for a place there until this transaction is over.
    void lock(OfferId offer, PersonId person) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended(:both, 0))")
                .param("both", offer.value() + " " + person.value())
                .query()
                .listOfRows();
    }

    /// What was proposed for an own person, the newest first.
    public List<Reservation> proposedFor(PersonId own) {
        return sql.sql(SELECT + " where r.proposer_person = :own order by r.proposed_at desc, r.id")
                .param("own", own.value())
                .query(Reservations::reservation)
                .list();
    }

    /// What keeps a place for an own person, proposed or offered here, of services that are not over.
    List<Reservation> holdingFor(PersonId own) {
        return sql.sql(SELECT + """
                 where (r.proposer_person = :own or r.provider_person = :own)
                   and (r.state = 'WAITING' and r.held_until >= (select acting.day())
                        or r.state = 'TAKEN' and coalesce(o.to_day >= (select acting.day()), true))
                 order by r.proposed_at, r.id
                """)
                .param("own", own.value())
                .query(Reservations::reservation)
                .list();
    }

    void add(Reservation it) {
        sql.sql("""
                insert into offer.reservation (id, offer_id, service, common_client_id, proposer_id, proposer_person, provider_id,
                                               provider_person, clause_id, cited, proposed_at, proposed_by, held_until,
                                               state, offer_version)
                values (:id, :offer, :service, :client, :proposer, :proposerPerson, :provider,
                        :providerPerson, :clause, :cited, :at, :by, :heldUntil, 'WAITING', :offerVersion)
                """)
                .param("id", it.id().value())
                .param("offer", it.offer().value())
                .param("service", it.service())
                .param("client", it.client().value())
                .param("proposer", it.proposer().institution().value())
                .param("proposerPerson", it.proposer().person().value())
                .param("provider", it.provider().institution().value())
                .param("providerPerson", it.provider().person().value())
                .param("clause", it.ground().clause())
                .param("cited", it.ground().cited())
                .param("at", Timestamp.from(it.proposedAt()))
                .param("by", it.proposedBy().value())
                .param("heldUntil", it.heldUntil())
                .param("offerVersion", it.seen())
                .update();
    }

    void end(ReservationId id, Reservation.Kept how, Reservation.Ending ending) {
        sql.sql("""
                update offer.reservation set state = :how, ended_at = :at, ended_by = :by, words = :words, read_at = null
                 where id = :id
                """)
                .param("id", id.value())
                .param("how", how.name())
                .param("at", Timestamp.from(ending.at()))
                .param("by", ending.by().value())
                .param("words", ending.words())
                .update();
    }

    void read(ReservationId id, Instant at) {
        sql.sql("update offer.reservation set read_at = :at where id = :id and read_at is null")
                .param("id", id.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    /// Whoever proposed has seen this version of the offer.
    void seen(ReservationId id, int version) {
        sql.sql("update offer.reservation set offer_version = :version where id = :id and offer_version < :version")
                .param("id", id.value())
                .param("version", version)
                .update();
    }

    static Reservation reservation(ResultSet row, int number) throws SQLException {
        var owner = row.getObject("owner", UUID.class);
        return new Reservation(
                new ReservationId(row.getObject("id", UUID.class)),
                new OfferId(row.getObject("offer_id", UUID.class)),
                row.getString("service"),
                owner == null ? null : new StaffId(owner),
                new CommonClientId(row.getObject("common_client_id", UUID.class)),
                side(row, "proposer"),
                side(row, "provider"),
                new Ground(row.getObject("clause_id", UUID.class), row.getString("cited")),
                row.getTimestamp("proposed_at").toInstant(),
                new StaffId(row.getObject("proposed_by", UUID.class)),
                row.getObject("held_until", LocalDate.class),
                Reservation.Kept.valueOf(row.getString("state")),
                ending(row),
                Moment.in(row, "read_at"),
                row.getInt("offer_version"),
                news(row));
    }

    /// Nothing of an offer that cannot be read any more, or was removed.
    private static Reservation.@Nullable OfferNews news(ResultSet row) throws SQLException {
        var at = Moment.in(row, "offer_changed_at");
        if (at == null || row.getInt("offer_now") <= row.getInt("offer_version")) return null;
        return new Reservation.OfferNews(row.getInt("offer_now"), at);
    }

    private static Reservation.Side side(ResultSet row, String which) throws SQLException {
        return new Reservation.Side(
                new InstitutionId(row.getObject(which + "_id", UUID.class)),
                new PersonId(row.getObject(which + "_person", UUID.class)));
    }

    private static Reservation.@Nullable Ending ending(ResultSet row) throws SQLException {
        var at = Moment.in(row, "ended_at");
        if (at == null) return null;
        var by = Objects.requireNonNull(row.getObject("ended_by", UUID.class));
        return new Reservation.Ending(at, new StaffId(by), row.getString("words"));
    }
}
