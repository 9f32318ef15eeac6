package pl.sciezka.offer.vacancy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Teryt;
import pl.sciezka.offer.ListingId;
import pl.sciezka.offer.OfferId;
import pl.sciezka.offer.register.PlacesOfListing;
import pl.sciezka.partnership.Area;
import pl.sciezka.referral.Support;
import pl.sciezka.storage.Moment;

/// Where offers are kept: own ones, and those of whoever is in a partnership with us today. One that was entered by
/// mistake is found only as removed.
@Repository
public class Offers implements PlacesOfListing {

    private static final String SELECT = """
            select o.id, o.listing_id, o.institution_id, i.short_name as provider, l.name, l.support, o.from_day,
                   o.to_day, o.asked_until, o.places, o.age_from, o.age_to, o.area, o.registered_days, o.on_benefit,
                   o.note, coalesce(o.closed_on, l.ended_on) as closed_on, o.version, o.changed_at,
                   (select count(*) from offer.place p
                     where p.offer_id = o.id
                       and (p.reservation_id is null or p.held_until < (select acting.day()))) as free
              from offer.offer o
              join offer.listing l on l.id = o.listing_id and o.removed_at is null
              join institution.api_institution i on i.id = o.institution_id
            """;

    private static final String OPEN = """
             where o.closed_on is null and l.ended_on is null and o.asked_until >= (select acting.day())
            """;

    private static final String BY_DAY = " order by o.asked_until, l.name collate \"pl-x-icu\", o.id";

    private final JdbcClient sql;

    Offers(JdbcClient sql) {
        this.sql = sql;
    }

    public Optional<Offer> find(OfferId id) {
        return sql.sql(SELECT + " where o.id = :id")
                .param("id", id.value())
                .query(Offers::offer)
                .optional();
    }

    /// One may still ask for them today; of all that can be seen, the soonest first.
    public List<Offer> open() {
        return sql.sql(SELECT + OPEN + BY_DAY + " limit 500")
                .query(Offers::offer)
                .list();
    }

    /// Own ones that are over, the latest first.
    List<Offer> overOf(InstitutionId own, int most) {
        return sql.sql(SELECT + """
                 where o.institution_id = :own
                   and (o.closed_on is not null or l.ended_on is not null or o.asked_until < (select acting.day()))
                 order by o.asked_until desc, o.id limit :most
                """)
                .param("own", own.value())
                .param("most", most)
                .query(Offers::offer)
                .list();
    }

    @Override
    public List<Line> of(ListingId listing) {
        return sql
                .sql(SELECT + OPEN + " and o.listing_id = :listing" + BY_DAY)
                .param("listing", listing.value())
                .query(Offers::offer)
                .list()
                .stream()
                .map(it -> new Line(it.id(), it.from(), it.to(), it.askedUntil(), it.free(), it.places()))
                .toList();
    }

    public void add(Offer it, Instant now) {
        var row = sql.sql("""
                insert into offer.offer (id, listing_id, institution_id, from_day, to_day, asked_until, places, age_from,
                                         age_to, area, registered_days, on_benefit, note, created_at)
                values (:id, :listing, :institution, :from, :to, :askedUntil, :places, :ageFrom,
                        :ageTo, :area, :registeredDays, :onBenefit, :note, :now)
                """)
                .param("id", it.id().value())
                .param("listing", it.listing().value())
                .param("institution", it.institution().value())
                .param("now", now.atOffset(ZoneOffset.UTC));
        said(row, it).update();
        sql.sql("insert into offer.place (offer_id, number) select :id, n from generate_series(1, :places) n")
                .param("id", it.id().value())
                .param("places", it.places())
                .update();
    }

    void close(OfferId id, LocalDate day) {
        sql.sql("update offer.offer set closed_on = :day where id = :id and closed_on is null")
                .param("id", id.value())
                .param("day", day)
                .update();
    }

    /// Whoever calls it has locked the offer.
    void change(Offer it, Instant now) {
        var row = sql.sql("""
                update offer.offer
                   set from_day = :from, to_day = :to, asked_until = :askedUntil, places = :places, age_from = :ageFrom,
                       age_to = :ageTo, area = :area, registered_days = :registeredDays, on_benefit = :onBenefit,
                       note = :note, changed_at = :now, version = version + 1
                 where id = :id
                """).param("id", it.id().value()).param("now", now.atOffset(ZoneOffset.UTC));
        said(row, it).update();
    }

    /// Codes one after another, as they are kept.
    static String area(Offer it) {
        return it.conditions().area().codes().stream().map(Teryt::value).collect(Collectors.joining(","));
    }

    private static JdbcClient.StatementSpec said(JdbcClient.StatementSpec row, Offer it) {
        var conditions = it.conditions();
        return row.param("from", it.from())
                .param("to", it.to())
                .param("askedUntil", it.askedUntil())
                .param("places", it.places())
                .param("ageFrom", conditions.ageFrom())
                .param("ageTo", conditions.ageTo())
                .param("area", area(it))
                .param("registeredDays", conditions.registeredDays())
                .param("onBenefit", conditions.onBenefit())
                .param("note", it.note());
    }

    private static Offer offer(ResultSet row, int number) throws SQLException {
        return new Offer(
                new OfferId(row.getObject("id", UUID.class)),
                new ListingId(row.getObject("listing_id", UUID.class)),
                new InstitutionId(row.getObject("institution_id", UUID.class)),
                row.getString("provider"),
                row.getString("name"),
                Support.valueOf(row.getString("support")),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                row.getObject("asked_until", LocalDate.class),
                row.getInt("places"),
                row.getLong("free"),
                new Conditions(
                        row.getObject("age_from", Integer.class),
                        row.getObject("age_to", Integer.class),
                        Area.of(row.getString("area")),
                        row.getObject("registered_days", Integer.class),
                        row.getBoolean("on_benefit")),
                row.getString("note"),
                row.getObject("closed_on", LocalDate.class),
                row.getInt("version"),
                Moment.in(row, "changed_at"));
    }
}
