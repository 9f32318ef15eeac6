package pl.sciezka.offer.reservation;

import static pl.sciezka.shell.ExportedTables.Field.institution;
import static pl.sciezka.shell.ExportedTables.Field.moment;
import static pl.sciezka.shell.ExportedTables.Field.staff;
import static pl.sciezka.shell.ExportedTables.Field.text;
import static pl.sciezka.shell.ExportedTables.Field.word;

import java.util.List;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.shell.ExportedTables;

/// Requests for places in both directions, for a full export.
@Repository
class ExportedReservations implements ExportedTables {

    private static final Table RESERVATIONS = Table.of(
            "prosby-o-miejsca",
            """
            select case when r.proposer_id = :own then r.proposer_person else r.provider_person end as journal_person,
                   :own::uuid as journal_holder, r.id as reservation, r.offer_id as offer, r.service,
                   case when r.proposer_id = :own then r.proposer_person else r.provider_person end as person,
                   r.proposer_id as proposer, r.provider_id as provider, r.cited as clause, r.proposed_at, r.proposed_by,
                   r.held_until, r.state, r.ended_at, r.ended_by as settled_by, r.words
              from offer.reservation r
             order by r.proposed_at, r.id
            """,
            text("reservation"),
            text("offer"),
            text("service"),
            text("person"),
            institution("proposer"),
            institution("provider"),
            text("clause"),
            moment("proposed-at"),
            staff("proposed-by"),
            text("held-until"),
            word("state", "offer.reservation"),
            moment("ended-at"),
            staff("settled-by"),
            text("words"));

    @Override
    public int order() {
        return 56;
    }

    @Override
    public Purpose purpose() {
        return Purpose.REFERRAL;
    }

    @Override
    public List<Table> tables() {
        return List.of(RESERVATIONS);
    }
}
