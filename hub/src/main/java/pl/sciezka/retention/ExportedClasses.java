package pl.sciezka.retention;

import static pl.sciezka.shell.ExportedTables.Field.moment;
import static pl.sciezka.shell.ExportedTables.Field.staff;
import static pl.sciezka.shell.ExportedTables.Field.text;
import static pl.sciezka.shell.ExportedTables.Field.word;

import java.util.List;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.shell.ExportedTables;

/// The own table of classes and what was decided by it, for a full export.
@Repository
class ExportedClasses implements ExportedTables {

    private static final Table CLASSES = Table.of(
            "klasy-akt",
            """
            select c.sign, c.kind, c.letter, c.years, c.valid_from as from_day, c.entered_by as written_by,
                   c.entered_at as written_at, k.confirmed_by, k.number, k.dated
              from retention.category c left join retention.confirmation k on k.category_id = c.id
             where c.institution_id = :own
             order by c.sign, c.valid_from, c.entered_at
            """,
            text("sign"),
            word("kind", "retention.kind"),
            text("letter"),
            text("years"),
            text("from-day"),
            staff("written-by"),
            moment("written-at"),
            text("confirmed-by"),
            text("number"),
            text("dated"));

    private static final Table DECISIONS = Table.of(
            "postanowienia-o-aktach",
            """
            select c.sign, c.kind, d.ended_in, d.what as state, d.reason, d.until_year, d.number, d.dated,
                   d.decided_by as written_by, d.decided_at as written_at
              from retention.decision d join retention.category c on c.id = d.category_id
             where d.institution_id = :own
             order by d.decided_at, d.id
            """,
            text("sign"),
            word("kind", "retention.kind"),
            text("ended-in"),
            word("state", "export.retention"),
            text("reason"),
            text("until-year"),
            text("number"),
            text("dated"),
            staff("written-by"),
            moment("written-at"));

    @Override
    public int order() {
        return 80;
    }

    @Override
    public Purpose purpose() {
        return Purpose.OWN_TASKS;
    }

    @Override
    public List<Table> tables() {
        return List.of(CLASSES, DECISIONS);
    }
}
