package pl.sciezka.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.intake.Upload.State;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.StaffId;

/// Where the lists that were brought are kept, with their state.
@Repository
class Uploads {

    private final JdbcClient sql;
    private final SealedJson sealed;
    private final Clock clock;

    Uploads(JdbcClient sql, SealedJson sealed, Clock clock) {
        this.sql = sql;
        this.sealed = sealed;
        this.clock = clock;
    }

    void add(Upload it, long bytes, byte[] sha256) {
        sql.sql("""
                insert into intake.upload (id, institution_id, staff_id, uploaded_at, file_bytes, file_sha256, encoding,
                                           other_sheets, rows, heading_row, head_sealed, state)
                values (:id, :institution, :staff, :uploadedAt, :bytes, :sha256, :encoding,
                        :otherSheets, :rows, :headingRow, :head, 'TO_MAP')
                """)
                .param("id", it.id().value())
                .param("institution", it.institution().value())
                .param("staff", it.staff().value())
                .param("uploadedAt", Timestamp.from(it.uploadedAt()))
                .param("bytes", bytes)
                .param("sha256", sha256)
                .param("encoding", it.format().encoding())
                .param("otherSheets", it.format().otherSheets())
                .param("rows", it.rows())
                .param("headingRow", it.head().headings().row())
                .param("head", sealed.close(it.institution(), it.head()))
                .update();
    }

    Optional<Upload> find(UploadId id) {
        return sql.sql("select * from intake.upload where id = :id")
                .param("id", id.value())
                .query((row, _) -> read(row))
                .optional();
    }

    /// The newest lists of the acting institution.
    List<Upload> recent(int limit) {
        return sql.sql("select * from intake.upload where state <> 'DROPPED' order by uploaded_at desc limit :limit")
                .param("limit", limit)
                .query((row, _) -> read(row))
                .list();
    }

    Optional<Upload> running() {
        return sql.sql("select * from intake.upload where state = 'RUNNING'")
                .query((row, _) -> read(row))
                .optional();
    }

    /// False when the list is past that: being taken over, taken over, or dropped.
    boolean map(UploadId id, Mapping mapping) {
        return sql.sql("""
                update intake.upload
                   set columns = cast(:columns as jsonb), state = 'CHECKING', done_rows = 0, started_at = :now, beat_at = :now
                 where id = :id and state in ('TO_MAP', 'CHECKED', 'INTERRUPTED')
                """)
                        .param("columns", MappingJson.write(mapping.positions()))
                        .param("now", Timestamp.from(clock.instant()))
                        .param("id", id.value())
                        .update()
                == 1;
    }

    /// False when it is not ready for that.
    boolean start(UploadId id) {
        return sql.sql("""
                update intake.upload set state = 'RUNNING', done_rows = 0, started_at = :now, beat_at = :now
                 where id = :id and state in ('CHECKED', 'INTERRUPTED')
                """)
                        .param("now", Timestamp.from(clock.instant()))
                        .param("id", id.value())
                        .update()
                == 1;
    }

    void beat(UploadId id, int done) {
        sql.sql("""
                update intake.upload set done_rows = :done, beat_at = :now
                 where id = :id and state in ('CHECKING', 'RUNNING')
                """)
                .param("done", done)
                .param("now", Timestamp.from(clock.instant()))
                .param("id", id.value())
                .update();
    }

    void checked(Upload upload, Counts counts, Preview preview) {
        finish(upload.id(), "CHECKED", counts);
        sql.sql("update intake.upload set preview_sealed = :preview where id = :id")
                .param("preview", sealed.close(upload.institution(), preview))
                .param("id", upload.id().value())
                .update();
    }

    void done(UploadId id, Counts counts) {
        finish(id, "DONE", counts);
        sql.sql("update intake.upload set preview_sealed = null where id = :id")
                .param("id", id.value())
                .update();
    }

    private void finish(UploadId id, String state, Counts counts) {
        sql.sql("""
                update intake.upload
                   set state = :state, finished_at = :now, new_count = :added, changed_count = :changed,
                       unchanged_count = :unchanged, refused_count = :refused, zeros_count = :zeros,
                       unnamed_count = :unnamed
                 where id = :id
                """)
                .param("state", state)
                .param("now", Timestamp.from(clock.instant()))
                .param("added", counts.added())
                .param("changed", counts.changed())
                .param("unchanged", counts.unchanged())
                .param("refused", counts.refused())
                .param("zeros", counts.zeros())
                .param("unnamed", counts.unnamed())
                .param("id", id.value())
                .update();
    }

    /// The work on it ended before its end: a check can be made again, taking over can be taken up again.
    void interrupted(UploadId id) {
        sql.sql("""
                update intake.upload
                   set state = case state when 'RUNNING' then 'INTERRUPTED' else 'TO_MAP' end, done_rows = 0
                 where id = :id and state in ('CHECKING', 'RUNNING')
                """).param("id", id.value()).update();
    }

    /// False when it is being taken over just now.
    boolean drop(UploadId id) {
        return sql.sql(
                                "update intake.upload set state = 'DROPPED', preview_sealed = null where id = :id and state not in ('RUNNING', 'DONE')")
                        .param("id", id.value())
                        .update()
                == 1;
    }

    Optional<Preview> preview(Upload upload) {
        return sql.sql("select preview_sealed from intake.upload where id = :id and preview_sealed is not null")
                .param("id", upload.id().value())
                .query(byte[].class)
                .optional()
                .map(it -> sealed.open(upload.institution(), it, Preview.class));
    }

    /// Held until the end of the transaction by whoever works on this list; false when somebody does already.
    boolean lock(UploadId id) {
        return sql.sql("select pg_try_advisory_xact_lock(hashtextextended(:id, 350))")
                .param("id", "upload " + id.value())
                .query(Boolean.class)
                .single();
    }

    /// One start at a time in an institution.
    void lockStart(InstitutionId institution) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended(:id, 350))::text")
                .param("id", "start " + institution.value())
                .query(String.class)
                .single();
    }

    private Upload read(ResultSet row) throws SQLException {
        var institution = new InstitutionId(row.getObject("institution_id", UUID.class));
        return new Upload(
                new UploadId(row.getObject("id", UUID.class)),
                institution,
                new StaffId(row.getObject("staff_id", UUID.class)),
                instant(row, "uploaded_at"),
                new Upload.Format(row.getString("encoding"), row.getInt("other_sheets")),
                row.getInt("rows"),
                sealed.open(institution, row.getBytes("head_sealed"), Upload.Head.class),
                MappingJson.mapping(row.getString("columns")),
                state(row));
    }

    private static State state(ResultSet row) throws SQLException {
        return switch (row.getString("state")) {
            case "TO_MAP" -> new State.ToMap();
            case "CHECKING" -> new State.Checking(row.getInt("done_rows"), instant(row, "beat_at"));
            case "CHECKED" -> new State.Checked(counts(row));
            case "RUNNING" ->
                new State.Running(
                        counts(row), row.getInt("done_rows"), instant(row, "started_at"), instant(row, "beat_at"));
            case "DONE" -> new State.Done(counts(row), instant(row, "finished_at"));
            case "INTERRUPTED" -> new State.Interrupted(counts(row));
            default -> new State.Dropped();
        };
    }

    private static Counts counts(ResultSet row) throws SQLException {
        return new Counts(
                row.getInt("new_count"),
                row.getInt("changed_count"),
                row.getInt("unchanged_count"),
                row.getInt("refused_count"),
                row.getInt("zeros_count"),
                row.getInt("unnamed_count"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }
}
