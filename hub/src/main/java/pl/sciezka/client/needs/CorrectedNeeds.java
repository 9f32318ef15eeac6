package pl.sciezka.client.needs;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.client.CorrectedRecords;
import pl.sciezka.client.CorrectionReason;
import pl.sciezka.client.FieldChange;
import pl.sciezka.client.FieldChanges;
import pl.sciezka.client.WhyCorrected;
import pl.sciezka.journal.Journal;
import pl.sciezka.journal.Seen;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.storage.CurrentActing;

/// What was corrected of own clients' needs; added to, never changed but for a text that was a mistake, and read here
/// alone.
@Repository
class CorrectedNeeds implements CorrectedRecords {

    private final JdbcClient sql;
    private final FieldChanges changes;
    private final Journal journal;

    CorrectedNeeds(JdbcClient sql, FieldChanges changes, Journal journal) {
        this.sql = sql;
        this.changes = changes;
        this.journal = journal;
    }

    void add(PersonId person, List<FieldChange> corrected, WhyCorrected why, Acting.Staff by) {
        changes.add("client.needs_change", "person_id", person.value(), corrected, why, by);
    }

    /// Takes these old texts out of all that was corrected of their fields: they were a mistake, and may say what
    /// nobody
    /// may know (RODO art. 5(1)(c) and (e)). They cannot be had back.
    void forget(PersonId person, List<FieldChange> mistaken) {
        for (var it : mistaken)
            sql.sql("""
                    update client.needs_change
                       set was_removed = was_removed or was is not distinct from :text,
                           now_removed = now_removed or now is not distinct from :text
                     where person_id = :person and field = :field and :text in (was, now)
                    """)
                    .param("person", person.value())
                    .param("field", it.field())
                    .param("text", it.was())
                    .update();
    }

    @Override
    public String title() {
        return "needs.corrections";
    }

    @Override
    public List<NeedsCorrection> of(PersonId own) {
        var us = CurrentActing.staff().institution();
        var found = sql.sql("""
                select field, was, now, was_removed, now_removed, reason, words, staff_id, at from client.needs_change
                 where person_id = :person and institution_id = :own order by number desc
                """)
                .param("person", own.value())
                .param("own", us.value())
                .query((row, _) -> new NeedsCorrection(
                        FieldChanges.in(row),
                        row.getBoolean("was_removed"),
                        row.getBoolean("now_removed"),
                        new WhyCorrected(CorrectionReason.valueOf(row.getString("reason")), row.getString("words")),
                        new StaffId(row.getObject("staff_id", UUID.class)),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
        if (!found.isEmpty()) journal.looked("journal.needs-corrections", new Seen(own, us));
        return found;
    }
}
