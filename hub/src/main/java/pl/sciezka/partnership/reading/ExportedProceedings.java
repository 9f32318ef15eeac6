package pl.sciezka.partnership.reading;

import static pl.sciezka.shell.ExportedTables.Field.flag;
import static pl.sciezka.shell.ExportedTables.Field.institution;
import static pl.sciezka.shell.ExportedTables.Field.moment;
import static pl.sciezka.shell.ExportedTables.Field.staff;
import static pl.sciezka.shell.ExportedTables.Field.text;
import static pl.sciezka.shell.ExportedTables.Field.word;

import java.util.List;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.shell.ExportedTables;

/// What was signed, asked and said about own agreements while the own institution was a party, for a full export.
@Repository
class ExportedProceedings implements ExportedTables {

    private static final Table SIGNATURES = Table.of(
            "podpisy",
            """
            select d.agreement_id as agreement, d.concluded as number, d.title, s.institution_id as institution,
                   s.signatory, s.form as signature_form, s.signed_on, s.recorded_by as written_by,
                   s.recorded_at as written_at
              from partnership.draft d
              join partnership.signature s on s.draft_id = d.id and s.round = d.round
             where exists (select 1 from partnership.party own
                            where own.agreement_id = d.agreement_id and own.institution_id = :own
                              and (own.left_on is null or s.signed_on < own.left_on))
             order by d.agreement_id, d.concluded nulls last, d.id, s.signed_on, s.institution_id
            """,
            text("agreement"),
            text("number"),
            text("title"),
            institution("institution"),
            text("signatory"),
            word("signature-form", "draft.sign.form"),
            text("signed-on"),
            staff("written-by"),
            moment("written-at"));

    private static final Table NOTICES = Table.of(
            "wypowiedzenia",
            """
            select n.agreement_id as agreement, n.institution_id as institution,
                   case when n.leaves_on is null then 'TAKEN_BACK' else 'GIVEN' end as state,
                   n.leaves_on - 1 as last_day, n.staff_id as staff, n.at
              from partnership.notice n
             where exists (select 1 from partnership.party own
                            where own.agreement_id = n.agreement_id and own.institution_id = :own
                              and (own.left_on is null or %s < own.left_on))
             order by n.at, n.id
            """.formatted(day("n.at")),
            text("agreement"),
            institution("institution"),
            word("state", "export.notice"),
            text("last-day"),
            staff("staff"),
            moment("at"));

    private static final Table SUCCESSIONS = Table.of(
            "nastepstwa",
            """
            select p.name as partnership, x.proposed_by as institution, x.successor, x.proposed_staff as written_by,
                   x.proposed_at as written_at, x.answer, x.answered_staff as answered_by, x.answered_at
              from partnership.succession x
              join partnership.partnership p on p.id = x.partnership_id
             where exists (select 1 from partnership.party own
                             join partnership.agreement a on a.id = own.agreement_id
                            where a.partnership_id = p.id and own.institution_id = :own
                              and (own.left_on is null or %s < own.left_on))
             order by x.proposed_at, x.id
            """.formatted(day("x.proposed_at")),
            text("partnership"),
            institution("institution"),
            institution("successor"),
            staff("written-by"),
            moment("written-at"),
            word("answer", "export.succession"),
            staff("answered-by"),
            moment("answered-at"));

    private static final String ASKED = """
              from partnership.application r
              join partnership.party own
                on own.agreement_id = r.agreement_id and own.institution_id = :own
               and (own.left_on is null or r.asked_on < own.left_on)
            """;

    private static final Table REQUESTS = Table.of(
            "wnioski-o-przystapienie",
            """
            select distinct r.id as application, r.agreement_id as agreement, r.name, r.kind as candidate_kind,
                   r.contact, r.telephone, r.email, r.dpo_contact, r.trained_staff, r.reason, r.asked_on, r.answer_by,
                   r.state
            """ + ASKED + " order by r.asked_on, r.id",
            text("application"),
            text("agreement"),
            text("name"),
            word("candidate-kind", "InstitutionKind"),
            text("contact"),
            text("telephone"),
            text("email"),
            text("dpo-contact"),
            text("trained-staff"),
            text("reason"),
            text("asked-on"),
            text("answer-by"),
            word("state", "export.application"));

    private static final Table VOICES = Table.of(
            "glosy-o-wnioskach",
            """
            select distinct r.id as application, v.institution_id as institution, v.consents, v.reason,
                   v.staff_id as staff, v.at
            """ + ASKED + """
              join partnership.voice v on v.application_id = r.id
             order by r.id, v.at, v.institution_id
            """,
            text("application"),
            institution("institution"),
            flag("consents"),
            text("reason"),
            staff("staff"),
            moment("at"));

    /// The day of a moment as people here count it: what came at half past eleven at night came on that day.
    private static String day(String moment) {
        return "(" + moment + " at time zone '" + Warsaw.ZONE + "')::date";
    }

    @Override
    public int order() {
        return 71;
    }

    @Override
    public Purpose purpose() {
        return Purpose.ADMINISTRATION;
    }

    @Override
    public List<Table> tables() {
        return List.of(SIGNATURES, NOTICES, SUCCESSIONS, REQUESTS, VOICES);
    }
}
