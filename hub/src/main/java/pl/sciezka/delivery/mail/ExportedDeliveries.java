package pl.sciezka.delivery.mail;

import static pl.sciezka.shell.ExportedTables.Field.moment;
import static pl.sciezka.shell.ExportedTables.Field.staff;
import static pl.sciezka.shell.ExportedTables.Field.text;
import static pl.sciezka.shell.ExportedTables.Field.word;

import java.util.List;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.shell.ExportedTables;

/// Deliveries for a full export: what was to leave the hub, for whom, and what became of it.
@Repository
class ExportedDeliveries implements ExportedTables {

    private static final Table DELIVERIES = Table.of(
            "doreczenia",
            """
            select case when i.recipient_kind = 'CLIENT' then i.recipient_id end as journal_person,
                   i.institution_id as journal_holder, i.id as delivery, i.channel, i.number, i.at, i.kind,
                   case when i.recipient_kind = 'CLIENT' then i.recipient_id end as person,
                   case when i.recipient_kind = 'STAFF' then i.recipient_id end as staff,
                   l.state, l.settled_at as state_day
              from delivery.item i
              left join delivery.letter l on l.item_id = i.id
             where i.institution_id = :own
             order by i.position
            """,
            text("delivery"),
            word("channel", "DeliveryChannel"),
            text("number"),
            moment("at"),
            text("kind"),
            text("person"),
            staff("staff"),
            word("state", "LetterState"),
            moment("state-day"));

    @Override
    public int order() {
        return 54;
    }

    @Override
    public Purpose purpose() {
        return Purpose.ADMINISTRATION;
    }

    @Override
    public List<Table> tables() {
        return List.of(DELIVERIES);
    }
}
