package pl.sciezka.exchange.notice;

import static pl.sciezka.shell.ExportedTables.Field.flag;
import static pl.sciezka.shell.ExportedTables.Field.institution;
import static pl.sciezka.shell.ExportedTables.Field.moment;
import static pl.sciezka.shell.ExportedTables.Field.staff;
import static pl.sciezka.shell.ExportedTables.Field.text;
import static pl.sciezka.shell.ExportedTables.Field.word;

import java.util.List;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.shell.ExportedTables;

/// Notices for a full export: what was told and what arrived, with clause and who took note.
@Repository
class ExportedNotices implements ExportedTables {

    private static final Table NOTICES = Table.of(
            "powiadomienia",
            """
            select n.person_id as journal_person, n.institution_id as journal_holder, n.id as notice,
                   case when n.institution_id = :own then n.person_id else a.receiver_person end as person,
                   n.institution_id as sender, n.told_at as at, n.told_by as staff, c.kind, c.day, c.reason, c.detail,
                   c.words, n.found_on_list, n.corrects, n.correction_reason, n.removed_at, n.removal_reason
              from exchange.notice n
              left join exchange.notice_content c on c.notice_id = n.id
              left join exchange.arrival a on a.notice_id = n.id and a.receiver_id = :own
             order by n.told_at, n.id
            """,
            text("notice"),
            text("person"),
            institution("sender"),
            moment("at"),
            staff("staff"),
            word("kind", "NoticeKind"),
            text("day"),
            word("reason", "EndReason"),
            text("detail"),
            text("words"),
            flag("found-on-list"),
            text("corrects"),
            text("correction-reason"),
            moment("removed-at"),
            word("removal-reason", "exchange.removal"));

    private static final Table ARRIVALS = Table.of(
            "doreczenia-powiadomien",
            """
            select a.sender_person as journal_person, a.sender_id as journal_holder, a.notice_id as notice,
                   a.receiver_id as shown_to, a.cited as clause, a.on_consent, a.due, a.read_at, a.read_by,
                   a.acknowledged_at as noted_at, a.acknowledged_by as noted_by
              from exchange.arrival a
              join exchange.notice n on n.id = a.notice_id
             order by n.told_at, a.notice_id, a.receiver_id
            """,
            text("notice"),
            institution("shown-to"),
            text("clause"),
            flag("on-consent"),
            text("due"),
            moment("read-at"),
            staff("read-by"),
            moment("noted-at"),
            staff("noted-by"));

    @Override
    public int order() {
        return 52;
    }

    @Override
    public Purpose purpose() {
        return Purpose.JOINT_SERVICE;
    }

    @Override
    public List<Table> tables() {
        return List.of(NOTICES, ARRIVALS);
    }
}
