package pl.sciezka.client.takeover;

import static pl.sciezka.shell.ExportedTables.Field.moment;
import static pl.sciezka.shell.ExportedTables.Field.staff;
import static pl.sciezka.shell.ExportedTables.Field.text;
import static pl.sciezka.shell.ExportedTables.Field.word;

import java.util.List;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.shell.ExportedTables;

/// What lists brought to light for a full export, and what became of it.
@Repository
class ExportedFinds implements ExportedTables {

    private static final Table FINDS = Table.of(
            "zmiany-na-listach",
            """
            select person_id as journal_person, institution_id as journal_holder, person_id as person, kind,
                   day, detail, found_at, state, settled_at, settled_by, skip_reason
              from client.found_change
             where institution_id = :own
             order by found_at, id
            """,
            text("person"),
            word("kind", "FoundKind"),
            text("day"),
            text("detail"),
            moment("found-at"),
            word("state", "FoundState"),
            moment("settled-at"),
            staff("settled-by"),
            word("skip-reason", "SkipReason"));

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
        return List.of(FINDS);
    }
}
