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

/// What was corrected of own clients' needs; added to, never changed, and read here alone.
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

    @Override
    public String title() {
        return "needs.corrections";
    }

    @Override
    public List<NeedsCorrection> of(PersonId own) {
        var us = CurrentActing.staff().institution();
        var found = sql.sql("""
                select field, was, now, reason, words, staff_id, at from client.needs_change
                 where person_id = :person and institution_id = :own order by number desc
                """)
                .param("person", own.value())
                .param("own", us.value())
                .query((row, _) -> new NeedsCorrection(
                        FieldChanges.in(row),
                        new WhyCorrected(CorrectionReason.valueOf(row.getString("reason")), row.getString("words")),
                        new StaffId(row.getObject("staff_id", UUID.class)),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
        if (!found.isEmpty()) journal.looked("journal.needs-corrections", new Seen(own, us));
        return found;
    }
}
