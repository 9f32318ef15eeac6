package pl.sciezka.partnership;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.InstitutionId;

/// Where signed arrangements about data are kept as PDFs: with the draft that brings them, also once it is in force.
/// Row-level security decides who reads one, and that none changes after the draft was put forward.
@Repository
public class ArrangementFiles {

    private final JdbcClient sql;

    ArrangementFiles(JdbcClient sql) {
        this.sql = sql;
    }

    /// The file of one party's arrangement, without its content.
    public record Attached(InstitutionId institution, String sha256, int bytes) {

        public Fingerprint fingerprint() {
            return new Fingerprint(sha256, bytes);
        }
    }

    public List<Attached> of(UUID draft) {
        return sql.sql("""
                select institution_id as institution, encode(sha256, 'hex') as sha256, length(content) as bytes
                  from partnership.arrangement_file where draft_id = :draft
                """).param("draft", draft).query(Attached.class).list();
    }

    public Optional<byte[]> content(UUID draft, InstitutionId institution) {
        return sql.sql("""
                select content from partnership.arrangement_file
                 where draft_id = :draft and institution_id = :institution
                """)
                .param("draft", draft)
                .param("institution", institution.value())
                .query((row, _) -> row.getBytes("content"))
                .optional();
    }

    /// Of the arrangement that the document of this number brought.
    public Optional<byte[]> content(AgreementId agreement, int version, InstitutionId institution) {
        return sql.sql("""
                select f.content from partnership.arrangement_file f
                  join partnership.draft d on d.id = f.draft_id
                 where d.agreement_id = :agreement and d.concluded = :version and f.institution_id = :institution
                """)
                .param("agreement", agreement.value())
                .param("version", version)
                .param("institution", institution.value())
                .query((row, _) -> row.getBytes("content"))
                .optional();
    }

    /// In the place of the one before.
    public void attach(UUID draft, InstitutionId institution, byte[] content, Acting.Staff by, Instant at) {
        remove(draft, institution);
        sql.sql("""
                insert into partnership.arrangement_file (draft_id, institution_id, sha256, content, attached_by,
                                                          attached_at)
                select :draft, :institution, sha256(brought), brought, :by, :at from cast(:content as bytea) as brought
                """)
                .param("draft", draft)
                .param("institution", institution.value())
                .param("content", content)
                .param("by", by.staff().value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    public void remove(UUID draft, InstitutionId institution) {
        sql.sql("delete from partnership.arrangement_file where draft_id = :draft and institution_id = :institution")
                .param("draft", draft)
                .param("institution", institution.value())
                .update();
    }

    /// What belongs to no arrangement of the draft any more goes.
    public void keepOnly(UUID draft, Collection<InstitutionId> institutions) {
        sql.sql("delete from partnership.arrangement_file where draft_id = :draft and institution_id <> all (:kept)")
                .param("draft", draft)
                .param("kept", institutions.stream().map(InstitutionId::value).toArray(UUID[]::new))
                .update();
    }
}
