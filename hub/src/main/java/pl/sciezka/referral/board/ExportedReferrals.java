package pl.sciezka.referral.board;

import static pl.sciezka.shell.ExportedTables.Field.flag;
import static pl.sciezka.shell.ExportedTables.Field.institution;
import static pl.sciezka.shell.ExportedTables.Field.lines;
import static pl.sciezka.shell.ExportedTables.Field.moment;
import static pl.sciezka.shell.ExportedTables.Field.staff;
import static pl.sciezka.shell.ExportedTables.Field.text;
import static pl.sciezka.shell.ExportedTables.Field.unit;
import static pl.sciezka.shell.ExportedTables.Field.word;
import static pl.sciezka.shell.ExportedTables.Field.words;

import java.util.List;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.shell.ExportedTables;

/// Referrals in both directions for a full export: what they carry as long as it may be read, the thread, what came of
/// each desired outcome, the consents.
@Repository
class ExportedReferrals implements ExportedTables {

    private static final String PERSON =
            "case when r.sender = :own then r.person_id else r.receiver_person end as person";

    /// Whose data stands in the row: the sender's record wherever the carried part is read.
    private static final String WHOSE = """
            case when r.sender = :own or k.referral_id is not null then r.person_id
                 else r.receiver_person end as journal_person,
            case when r.sender = :own or k.referral_id is not null then r.sender else :own::uuid end as journal_holder,
            """;

    private static final String THREAD = """
              from referral.referral r
              left join referral.carried k on k.referral_id = r.id
            """;

    private static final Table REFERRALS = Table.of(
            "skierowania",
            "select " + WHOSE + " r.id as referral, " + PERSON + """
                 , r.sender, r.receiver, r.unit_id as unit, r.support, r.state, r.since, r.due, r.awaits,
                   r.author, r.taken_by, k.surname, k.given_name, k.birth_year, k.gmina, k.telephone,
                   k.needs, k.interpreter_language, k.letters_language, k.needs_remark as remark, k.question,
                   k.outcomes, k.wished_start, k.informed
            """ + THREAD + " order by r.since, r.id",
            text("referral"),
            text("person"),
            institution("sender"),
            institution("receiver"),
            unit("unit"),
            word("support", "Support"),
            word("state", "referral.state"),
            text("since"),
            text("due"),
            word("awaits", "export.side"),
            staff("author"),
            staff("taken-by"),
            text("surname"),
            text("given-name"),
            text("birth-year"),
            text("gmina"),
            text("telephone"),
            words("needs", "Need"),
            text("interpreter-language"),
            text("letters-language"),
            text("remark"),
            text("question"),
            lines("outcomes"),
            text("wished-start"),
            text("informed"));

    private static final Table STEPS = Table.of(
            "przebieg-skierowan",
            "select " + WHOSE + " r.id as referral, " + PERSON + """
                 , x.number, x.kind as state, x.at, x.side, x.staff_id as staff, x.due, x.day,
                   x.for_staff as sentence, x.for_client as sentence_for_client, x.words, x.instead
            """ + THREAD
                    + " join referral.step x on x.referral_id = r.id order by r.since, r.id, x.number",
            text("referral"),
            text("person"),
            text("number"),
            word("state", "referral.state"),
            moment("at"),
            word("side", "export.side"),
            staff("staff"),
            text("due"),
            text("day"),
            text("sentence"),
            text("sentence-for-client"),
            text("words"),
            text("instead"));

    private static final Table OUTCOMES = Table.of(
            "rezultaty-skierowan",
            "select " + WHOSE + " r.id as referral, " + PERSON + """
                 , x.number, x.achievement, x.sentence as result
            """ + THREAD + """
              join referral.outcome x on x.referral_id = r.id order by r.since, r.id, x.step_number, x.number
            """,
            text("referral"),
            text("person"),
            text("number"),
            word("achievement", "Achievement"),
            text("result"));

    private static final Table CONSENTS = Table.of(
            "zgody-na-skierowania",
            """
            select c.person_id as journal_person, c.institution_id as journal_holder, c.referral_id as referral,
                   case when c.institution_id = :own then c.person_id else r.receiver_person end as person,
                   c.institution_id as shown_by, c.receiver as shown_to, c.given_on, c.until as last_day, c.scope,
                   c.recorded_by, c.sent_at is not null as sent, c.withdrawn_on, c.withdrawn_by
              from referral.consent c
              left join referral.referral r on r.id = c.referral_id
             order by c.given_on, c.referral_id
            """,
            text("referral"),
            text("person"),
            institution("shown-by"),
            institution("shown-to"),
            text("given-on"),
            text("last-day"),
            words("scope", "ConsentScope"),
            staff("recorded-by"),
            flag("sent"),
            text("withdrawn-on"),
            staff("withdrawn-by"));

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Purpose purpose() {
        return Purpose.REFERRAL;
    }

    @Override
    public List<Table> tables() {
        return List.of(REFERRALS, STEPS, OUTCOMES, CONSENTS);
    }
}
