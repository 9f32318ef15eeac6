package pl.sciezka.adviser.contact;

import static pl.sciezka.shell.ExportedTables.Field.flag;
import static pl.sciezka.shell.ExportedTables.Field.moment;
import static pl.sciezka.shell.ExportedTables.Field.staff;
import static pl.sciezka.shell.ExportedTables.Field.text;
import static pl.sciezka.shell.ExportedTables.Field.word;

import java.util.List;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.shell.ExportedTables;

/// Contacts with own clients and their corrections, for a full export.
@Repository
class ExportedContacts implements ExportedTables {

    private static final Table CONTACTS = Table.of(
            "kontakty",
            """
            select c.person_id as journal_person, c.institution_id as journal_holder, c.id as contact_id,
                   c.person_id as person, c.day, c.way as contact_way, c.outcome as contact_outcome,
                   c.by_client as began_by_client, c.note, c.recorded_at as at, c.recorded_by as staff, c.removed_at,
                   c.removal_reason
              from adviser.contact c where c.institution_id = :own order by c.recorded_at, c.id
            """,
            text("contact-id"),
            text("person"),
            text("day"),
            word("contact-way", "Way"),
            word("contact-outcome", "Presence"),
            flag("began-by-client"),
            text("note"),
            moment("at"),
            staff("staff"),
            moment("removed-at"),
            word("removal-reason", "contact.removal"));

    private static final Table CHANGES = Table.of(
            "poprawki-kontaktow",
            """
            select k.person_id as journal_person, k.institution_id as journal_holder, c.contact_id,
                   c.field as contact_field, c.was, c.now as became, c.reason, c.staff_id as staff, c.at
              from adviser.contact_change c join adviser.contact k on k.id = c.contact_id
             where c.institution_id = :own order by c.at, c.id
            """,
            text("contact-id"),
            word("contact-field", "contact.field"),
            text("was"),
            text("became"),
            text("reason"),
            staff("staff"),
            moment("at"));

    @Override
    public int order() {
        return 56;
    }

    @Override
    public Purpose purpose() {
        return Purpose.OWN_TASKS;
    }

    @Override
    public List<Table> tables() {
        return List.of(CONTACTS, CHANGES);
    }
}
