package pl.sciezka.client.needs;

import static pl.sciezka.shell.ExportedTables.Field.flag;
import static pl.sciezka.shell.ExportedTables.Field.moment;
import static pl.sciezka.shell.ExportedTables.Field.staff;
import static pl.sciezka.shell.ExportedTables.Field.text;
import static pl.sciezka.shell.ExportedTables.Field.word;
import static pl.sciezka.shell.ExportedTables.Field.words;

import java.util.List;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.shell.ExportedTables;

/// What own clients need in contact, and what was corrected of it, for a full export.
@Repository
class ExportedNeeds implements ExportedTables {

    private static final Table NEEDS = Table.of(
            "potrzeby",
            """
            select person_id as journal_person, institution_id as journal_holder, person_id as person, kinds as needs,
                   interpreter_language, letters_language, remark, recorded_on, recorded_by
              from client.needs
             where institution_id = :own
             order by person_id
            """,
            text("person"),
            words("needs", "Need"),
            text("interpreter-language"),
            text("letters-language"),
            text("remark"),
            text("recorded-on"),
            staff("recorded-by"));

    private static final Table CORRECTIONS = Table.of(
            "poprawki-potrzeb",
            """
            select person_id as journal_person, institution_id as journal_holder, person_id as person,
                   field as corrected, was, now as became,
                   was_removed or now_removed as text_removed, reason as why_corrected, words, at, staff_id as staff
              from client.needs_change
             where institution_id = :own
             order by number
            """,
            text("person"),
            word("corrected", "needs.field"),
            text("was"),
            text("became"),
            flag("text-removed"),
            word("why-corrected", "CorrectionReason"),
            text("words"),
            moment("at"),
            staff("staff"));

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
        return List.of(NEEDS, CORRECTIONS);
    }
}
