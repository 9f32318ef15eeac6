package pl.sciezka.intake;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.storage.Seals;

/// The bytes of lists, sealed in parts, from bringing a list until its rows are taken over. No name of a file is kept:
/// it may hold a person's.
@Repository
class UploadedFiles {

    private static final int PART = 1024 * 1024;

    private final JdbcClient sql;
    private final Seals seals;

    UploadedFiles(JdbcClient sql, Seals seals) {
        this.sql = sql;
        this.seals = seals;
    }

    void add(UploadId upload, InstitutionId institution, Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            int part = 0;
            for (byte[] bytes; (bytes = in.readNBytes(PART)).length > 0; )
                sql.sql(
                                "insert into intake.upload_part (upload_id, institution_id, part, sealed) values (:upload, :institution, :part, :sealed)")
                        .param("upload", upload.value())
                        .param("institution", institution.value())
                        .param("part", part++)
                        .param("sealed", seals.of(institution).closeBytes(bytes))
                        .update();
        }
    }

    /// False when the file has been forgotten.
    boolean copy(UploadId upload, InstitutionId institution, Path to) {
        int parts = sql.sql("select count(*) from intake.upload_part where upload_id = :upload")
                .param("upload", upload.value())
                .query(Integer.class)
                .single();
        try (var out = new BufferedOutputStream(Files.newOutputStream(to))) {
            for (int part = 0; part < parts; part++)
                out.write(seals.of(institution)
                        .openBytes(sql.sql(
                                        "select sealed from intake.upload_part where upload_id = :upload and part = :part")
                                .param("upload", upload.value())
                                .param("part", part)
                                .query(byte[].class)
                                .single()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts > 0;
    }

    void forget(UploadId upload) {
        sql.sql("delete from intake.upload_part where upload_id = :upload")
                .param("upload", upload.value())
                .update();
    }

    /// Files that nobody went on with, and refused rows that nobody came back for.
    void forgetOld(Instant unfinishedBefore, Instant refusedBefore) {
        sql.sql("""
                update intake.upload set state = 'DROPPED', preview_sealed = null
                 where uploaded_at < :before and state in ('TO_MAP', 'CHECKED', 'INTERRUPTED')
                """).param("before", Timestamp.from(unfinishedBefore)).update();
        sql.sql("""
                delete from intake.upload_part
                 where upload_id in (select id from intake.upload where state in ('DROPPED', 'DONE'))
                """).update();
        sql.sql("""
                delete from intake.refused_row
                 where upload_id in (select id from intake.upload where uploaded_at < :before or state = 'DROPPED')
                """).param("before", Timestamp.from(refusedBefore)).update();
    }
}
