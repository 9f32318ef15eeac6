package pl.sciezka.referral.change;

import static pl.sciezka.shell.ExportedTables.Field.institution;
import static pl.sciezka.shell.ExportedTables.Field.moment;
import static pl.sciezka.shell.ExportedTables.Field.staff;
import static pl.sciezka.shell.ExportedTables.Field.text;
import static pl.sciezka.shell.ExportedTables.Field.word;

import java.util.List;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.shell.ExportedTables;

/// Proposed changes of support with their answers, for a full export.
@Repository
class ExportedChanges implements ExportedTables {

    private static final Table CHANGES = Table.of(
            "propozycje-zmian",
            """
            select case when c.sender = :own then c.sender_person else c.receiver_person end as journal_person,
                   :own::uuid as journal_holder, c.id as support_change, c.referral_id as referral,
                   case when c.sender = :own then c.sender_person else c.receiver_person end as person,
                   c.sender, c.receiver, c.kind as wanted_change, c.day, c.support, c.words as why_change,
                   c.cited as clause, c.proposed_at, c.proposed_by, c.due, c.state, c.ended_at, c.ended_by as settled_by,
                   c.answer as words
              from referral.change c
             order by c.proposed_at, c.id
            """,
            text("support-change"),
            text("referral"),
            text("person"),
            institution("sender"),
            institution("receiver"),
            word("wanted-change", "referral.change.kind"),
            text("day"),
            word("support", "Support"),
            text("why-change"),
            text("clause"),
            moment("proposed-at"),
            staff("proposed-by"),
            text("due"),
            word("state", "referral.change"),
            moment("ended-at"),
            staff("settled-by"),
            text("words"));

    @Override
    public int order() {
        return 51;
    }

    @Override
    public Purpose purpose() {
        return Purpose.REFERRAL;
    }

    @Override
    public List<Table> tables() {
        return List.of(CHANGES);
    }
}
