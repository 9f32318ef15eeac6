package pl.sciezka.partnership.drafting;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.InstitutionId;

/// Signatures and every other step of drafts; only ever added to.
@Repository
class Signatures {

    private final JdbcClient sql;

    Signatures(JdbcClient sql) {
        this.sql = sql;
    }

    /// False when the institution has signed already.
    boolean add(Draft draft, Signature it, Acting.Staff by) {
        return sql.sql("""
                insert into partnership.signature (draft_id, round, institution_id, signatory, form, signed_on, recorded_by,
                                                   recorded_at)
                values (:draft, :round, :institution, :signatory, :form, :signedOn, :by, :at) on conflict do nothing
                """)
                        .param("draft", draft.id().value())
                        .param("round", draft.round())
                        .param("institution", it.institution().value())
                        .param("signatory", it.signatory())
                        .param("form", it.form().name())
                        .param("signedOn", it.signedOn())
                        .param("by", by.staff().value())
                        .param("at", it.recordedAt().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /// Those that count: of the round in which the draft is.
    List<Signature> of(Draft draft) {
        return sql.sql("""
                select institution_id as institution, signatory, form, signed_on, recorded_at
                  from partnership.signature where draft_id = :draft and round = :round order by recorded_at
                """)
                .param("draft", draft.id().value())
                .param("round", draft.round())
                .query(Signature.class)
                .list();
    }

    void tell(
            DraftId draft,
            Step.Kind kind,
            InstitutionId institution,
            Acting.Staff by,
            Instant at,
            @Nullable String note) {
        sql.sql("""
                insert into partnership.draft_step (draft_id, ordinal, step, institution_id, staff_id, at, note)
                select :draft, count(*), :step, :institution, :by, :at, :note
                  from partnership.draft_step where draft_id = :draft
                """)
                .param("draft", draft.value())
                .param("step", kind.name())
                .param("institution", institution.value())
                .param("by", by.staff().value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("note", note)
                .update();
    }

    List<Step> steps(DraftId draft) {
        return sql.sql("""
                select step as kind, institution_id as institution, at, note
                  from partnership.draft_step where draft_id = :draft order by ordinal
                """).param("draft", draft.value()).query(Step.class).list();
    }
}
