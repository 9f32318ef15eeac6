package pl.sciezka.client.email;

import static pl.sciezka.shell.ExportedTables.Field.flag;
import static pl.sciezka.shell.ExportedTables.Field.moment;
import static pl.sciezka.shell.ExportedTables.Field.staff;
import static pl.sciezka.shell.ExportedTables.Field.text;

import java.util.List;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.shell.ExportedTables;

/// What own clients said about e-mail, for a full export.
@Repository
class ExportedWishes implements ExportedTables {

    private static final Table WISHES =
            Table.of("zyczenia-e-mail", """
            select person_id as journal_person, institution_id as journal_holder, person_id as person,
                   wanted as wants_email, noted_at as at, noted_by as staff
              from client.email_wish
             where institution_id = :own
             order by person_id, noted_at, id
            """, text("person"), flag("wants-email"), moment("at"), staff("staff"));

    @Override
    public int order() {
        return 15;
    }

    @Override
    public Purpose purpose() {
        return Purpose.OWN_TASKS;
    }

    @Override
    public List<Table> tables() {
        return List.of(WISHES);
    }
}
