package pl.sciezka.export;

import static pl.sciezka.export.Leaver.SECRET;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.sciezka.kernel.InstitutionId;

/// What belongs to the agreement and the files of a [Leaver], and the same of the office that it does not know.
final class Papers {

    private final Leaver office;
    private final JdbcClient sql;

    Papers(Leaver office, JdbcClient sql) {
        this.office = office;
        this.sql = sql;
    }

    void fill() {
        agreement(office.ops, office.hostile());
        agreement(office.stranger, SECRET);
        classes(office.ops, office.hostile());
        classes(office.stranger, SECRET);
        present();
    }

    /// Who accedes once the leaver is outside, with arrangements of its own.
    void joinedAfterwards(LocalDate day) {
        sql.sql("""
                insert into partnership.party (agreement_id, institution_id, by_version, acceded_on, signatory, contact,
                                               contact_telephone, contact_email)
                values (:agreement, :stranger, 0, :day, :words, :words, :words, :words)
                """)
                .param("agreement", agreementOf(office.ops))
                .param("stranger", office.stranger.value())
                .param("day", day)
                .param("words", SECRET)
                .update();
        sql.sql("""
                insert into partnership.arrangement (agreement_id, institution_id, acceded_on, by_version, kind,
                                                     valid_from, number, essence)
                values (:agreement, :stranger, :day, 0, 'JOINT_CONTROLLERS', :day, :words, :words)
                """)
                .param("agreement", agreementOf(office.ops))
                .param("stranger", office.stranger.value())
                .param("day", day)
                .param("words", SECRET)
                .update();
    }

    UUID agreementOf(InstitutionId institution) {
        return sql.sql("select agreement_id from partnership.party where institution_id = :institution")
                .param("institution", institution.value())
                .query(UUID.class)
                .single();
    }

    private void agreement(InstitutionId party, String words) {
        run(party, words, """
                insert into partnership.arrangement (agreement_id, institution_id, acceded_on, by_version, kind,
                                                     valid_from, essence)
                select agreement_id, institution_id, acceded_on, 0, 'JOINT_CONTROLLERS', acceded_on, :words
                  from partnership.party where agreement_id = :agreement and institution_id = :party
                """);
        run(party, words, """
                with d as (insert into partnership.draft (id, partnership_id, agreement_id, institution_id, signed_by,
                                                          title, content, state, round)
                           select gen_random_uuid(), partnership_id, id, :pup, 'ALL', :words, '{}', 'PUT_FORWARD', 1
                             from partnership.agreement where id = :agreement
                           returning id)
                insert into partnership.signature (draft_id, round, institution_id, signatory, form, signed_on,
                                                   recorded_by, recorded_at)
                select id, 1, :pup, :words, 'PAPER', '2026-01-07', gen_random_uuid(), now() from d
                """);
        run(party, words, """
                insert into partnership.notice (id, agreement_id, institution_id, leaves_on, staff_id, at)
                values (gen_random_uuid(), :agreement, :pup, '2030-01-01', gen_random_uuid(),
                        timestamptz '2026-01-07 10:00+01')
                """);
        run(party, words, """
                insert into partnership.succession (id, partnership_id, proposed_by, successor, proposed_staff,
                                                    proposed_at)
                select gen_random_uuid(), partnership_id, :pup, :party, gen_random_uuid(),
                       timestamptz '2026-01-07 11:00+01'
                  from partnership.agreement where id = :agreement
                """);
        run(party, words, """
                with r as (insert into partnership.application (id, agreement_id, name, kind, contact, trained_staff,
                                                                reason, asked_on, answer_by, terms, key_hash, state)
                           values (gen_random_uuid(), :agreement, :words, 'OWES', :words, 2, :words, '2026-01-07',
                                   '2026-02-07', '{}', uuid_send(gen_random_uuid()), 'ASKED')
                           returning id)
                insert into partnership.voice (application_id, institution_id, consents, reason, staff_id, at)
                select id, :pup, false, :words, gen_random_uuid(), now() from r
                """);
    }

    private void classes(InstitutionId party, String words) {
        run(party, words, """
                with c as (insert into retention.category (id, institution_id, sign, kind, letter, years, valid_from,
                                                           entered_by, entered_at)
                           values (gen_random_uuid(), :party, :words, 'referral', 'B', 5, '2026-01-01',
                                   gen_random_uuid(), now())
                           returning id)
                insert into retention.decision (id, institution_id, category_id, ended_in, what, reason, until_year,
                                                decided_by, decided_at)
                select gen_random_uuid(), :party, id, 2020, 'PUT_OFF', :words, 2027, gen_random_uuid(), now() from c
                """);
    }

    private void present() {
        sql.sql("""
                insert into cooperation.invitation (meeting_id, institution_id, asked_at)
                select id, institution_id, now() from cooperation.meeting
                """).update();
        sql.sql("""
                insert into cooperation.attendance (id, meeting_id, institution_id, function, noted_by, noted_at)
                select gen_random_uuid(), id, institution_id, purpose, gen_random_uuid(), now() from cooperation.meeting
                """).update();
    }

    private void run(InstitutionId party, String words, String statement) {
        sql.sql(statement)
                .param("party", party.value())
                .param("pup", office.pup.value())
                .param("agreement", agreementOf(party))
                .param("words", words)
                .update();
    }
}
