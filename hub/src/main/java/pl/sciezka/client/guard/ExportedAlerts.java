package pl.sciezka.client.guard;

import static pl.sciezka.shell.ExportedTables.Field.moment;
import static pl.sciezka.shell.ExportedTables.Field.staff;
import static pl.sciezka.shell.ExportedTables.Field.text;

import java.util.List;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.shell.ExportedTables;

/// Alerts that own staff left as they are, for a full export.
@Repository
class ExportedAlerts implements ExportedTables {

    private static final Table KEPT =
            Table.of("zostaje-tak", """
            select person_id as journal_person, institution_id as journal_holder, person_id as person, ours, theirs, at,
                   staff_id as staff
              from client.alert_kept
             where institution_id = :own
             order by at, ours, theirs
            """, text("person"), text("ours"), text("theirs"), moment("at"), staff("staff"));

    @Override
    public int order() {
        return 58;
    }

    @Override
    public Purpose purpose() {
        return Purpose.OWN_TASKS;
    }

    @Override
    public List<Table> tables() {
        return List.of(KEPT);
    }
}
