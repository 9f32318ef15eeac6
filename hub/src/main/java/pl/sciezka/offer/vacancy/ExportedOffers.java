package pl.sciezka.offer.vacancy;

import static pl.sciezka.shell.ExportedTables.Field.flag;
import static pl.sciezka.shell.ExportedTables.Field.moment;
import static pl.sciezka.shell.ExportedTables.Field.staff;
import static pl.sciezka.shell.ExportedTables.Field.text;
import static pl.sciezka.shell.ExportedTables.Field.word;

import java.util.List;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.shell.ExportedTables;

/// Own services and the places offered of them, with what was changed, for a full export. No client's data.
@Repository
class ExportedOffers implements ExportedTables {

    private static final Table SERVICES = Table.of(
            "uslugi",
            """
            select l.id as listing, l.name, l.support, l.what, l.for_whom, l.place, l.telephone, l.email, l.website,
                   l.conditions, l.owner, l.confirmed_on, l.ended_on, l.end_reason as why_ended
              from offer.listing l
             where l.institution_id = :own
             order by l.name, l.id
            """,
            text("listing"),
            text("name"),
            word("support", "Support"),
            text("what"),
            text("for-whom"),
            text("place"),
            text("telephone"),
            text("email"),
            text("website"),
            text("conditions"),
            staff("owner"),
            text("confirmed-on"),
            text("ended-on"),
            text("why-ended"));

    private static final Table OFFERS = Table.of(
            "oferty-miejsc",
            """
            select o.id as offer, o.listing_id as listing, o.from_day, o.to_day as last_day, o.asked_until, o.places,
                   o.age_from, o.age_to, o.area as lives_in, o.registered_days, o.on_benefit, o.note, o.closed_on,
                   o.created_at as offered_at, o.changed_at as offer_changed_at, o.removed_at
              from offer.offer o
             where o.institution_id = :own
             order by o.created_at, o.id
            """,
            text("offer"),
            text("listing"),
            text("from-day"),
            text("last-day"),
            text("asked-until"),
            text("places"),
            text("age-from"),
            text("age-to"),
            text("lives-in"),
            text("registered-days"),
            flag("on-benefit"),
            text("note"),
            text("closed-on"),
            moment("offered-at"),
            moment("offer-changed-at"),
            moment("removed-at"));

    private static final Table CHANGES = Table.of(
            "poprawki-ofert",
            """
            select c.offer_id as offer, c.field as corrected, c.was, c.now as became, c.reason, c.at, c.staff_id as staff
              from offer.offer_change c
             where c.institution_id = :own
             order by c.number
            """,
            text("offer"),
            word("corrected", "offer.field"),
            text("was"),
            text("became"),
            text("reason"),
            moment("at"),
            staff("staff"));

    @Override
    public int order() {
        return 55;
    }

    @Override
    public Purpose purpose() {
        return Purpose.ADMINISTRATION;
    }

    @Override
    public List<Table> tables() {
        return List.of(SERVICES, OFFERS, CHANGES);
    }
}
