package pl.sciezka.plan.outlook;

import static pl.sciezka.shell.ExportedTables.Field.flag;
import static pl.sciezka.shell.ExportedTables.Field.institution;
import static pl.sciezka.shell.ExportedTables.Field.lines;
import static pl.sciezka.shell.ExportedTables.Field.moment;
import static pl.sciezka.shell.ExportedTables.Field.staff;
import static pl.sciezka.shell.ExportedTables.Field.text;
import static pl.sciezka.shell.ExportedTables.Field.word;

import java.util.List;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.shell.ExportedTables;

/// Joint plans for a full export: the own part, and of the others' what may be seen today. Each table stands by itself,
/// because a leaver keeps its actions and not the frame that somebody else leads.
@Repository
class ExportedPlans implements ExportedTables {

    private static final Table PLANS = Table.of(
            "plany",
            "select " + whose() + """
                   x.id as plan, x.institution_id as lead, x.skeleton, x.state, x.state_day, x.state_until,
                   case when x.state <> 'REFUSED' then x.state_reason end as state_reason, x.state_note, x.opened_by, x.created_at
            """ + from("joint_plan"),
            text("plan"),
            text("person"),
            institution("lead"),
            text("skeleton"),
            word("state", "export.plan-state"),
            text("state-day"),
            text("state-until"),
            word("state-reason", "SuspendReason", "CloseReason"),
            text("state-note"),
            staff("opened-by"),
            moment("created-at"));

    /// Row security covers the row, not what its JSON names: of the parties only those that are seen.
    private static final Table AGREED = Table.of(
            "zgody-na-plan",
            "select " + whose() + """
                   x.id as plan, (g -> 'party' ->> 'is') as party, (g #>> '{party,id,value}')::uuid as institution,
                   (g ->> 'on') as agreed_on, (g #>> '{recorded,staff,value}')::uuid as recorded_by
            """ + from("joint_plan") + """
             cross join lateral jsonb_array_elements(x.agreements) g
             where g -> 'party' ->> 'is' <> 'Institution'
                or (g #>> '{party,id,value}')::uuid = :own
                or exists (select 1 from client.sight v
                            where v.common_client_id = x.common_client_id and v.viewer_institution = :own
                              and v.until is null and v.holder_institution = (g #>> '{party,id,value}')::uuid)
            """,
            text("plan"),
            text("person"),
            word("party", "export.party"),
            institution("institution"),
            text("agreed-on"),
            staff("recorded-by"));

    private static final Table BARRIERS = Table.of(
            "bariery",
            "select " + whose() + """
                   x.id as barrier, x.plan_id as plan, x.institution_id as institution, x.area as life_area, x.name,
                   x.state, x.state_day, x.removed
            """ + from("barrier"),
            text("barrier"),
            text("plan"),
            text("person"),
            institution("institution"),
            word("life-area", "LifeArea"),
            text("name"),
            word("state", "export.barrier-state"),
            text("state-day"),
            flag("removed"));

    private static final Table GOALS = Table.of(
            "cele",
            "select " + whose() + """
                   x.id as goal, x.plan_id as plan, x.barrier_id as barrier, x.institution_id as institution, x.text,
                   x.grade, x.sentence as result, x.graded_on, x.removed
            """ + from("goal"),
            text("goal"),
            text("plan"),
            text("barrier"),
            text("person"),
            institution("institution"),
            text("text"),
            word("grade", "GoalGrade"),
            text("result"),
            text("graded-on"),
            flag("removed"));

    private static final Table ACTIONS = Table.of(
            "dzialania",
            "select " + whose() + """
                   x.id as action, x.plan_id as plan, x.goal_id as goal, coalesce(x.former_owner, x.institution_id) as institution, x.owner_role,
                   x.staff_id as staff, x.what as text, x.by_client, x.due, x.waits_for, x.state, x.state_day,
                   x.state_until, x.state_reason, x.removed
            """ + from("action"),
            text("action"),
            text("plan"),
            text("goal"),
            text("person"),
            institution("institution"),
            word("owner-role", "InstitutionKind"),
            staff("staff"),
            text("text"),
            flag("by-client"),
            text("due"),
            lines("waits-for"),
            word("state", "ActionStage"),
            text("state-day"),
            text("state-until"),
            word("state-reason", "PutOffReason", "DropReason"),
            flag("removed"));

    private static final Table CHANGES = Table.of(
            "zmiany-planow",
            "select " + whose() + """
                   x.id as change, x.plan_id as plan, x.number, x.author_id as institution, x.staff_id as staff,
                   x.day, x.state,
                   (select string_agg(coalesce(e #>> '{commitment,what}', e #>> '{after,what}', e ->> 'text',
                                               e ->> 'name', ''), E'\\n' order by n)
                      from jsonb_array_elements(x.edits) with ordinality as s (e, n)) as text,
                   x.state_data ->> 'sentence' as refusal
            """ + from("change"),
            text("change"),
            text("plan"),
            text("person"),
            text("number"),
            institution("institution"),
            staff("staff"),
            text("day"),
            word("state", "export.change-state"),
            text("text"),
            text("refusal"));

    private static final Table OFFERS = Table.of(
            "prosby-o-przejecie-planow",
            "select " + whose() + """
                   x.plan_id as plan, x.institution_id as giver, x.taker_id as taker, x.staff_id as staff,
                   x.offered_at as at, x.sentence, x.state, x.answered_at, x.answered_by, x.answer
            """ + from("lead_offer"),
            text("plan"),
            text("person"),
            institution("giver"),
            institution("taker"),
            staff("staff"),
            moment("at"),
            text("sentence"),
            word("state", "export.offer-state"),
            moment("answered-at"),
            staff("answered-by"),
            text("answer"));

    private static final Table DOCUMENTS = Table.of(
            "plany-ustawowe",
            "select " + whose() + """
                   x.plan_id as plan, x.institution_id as institution, x.kind, x.number, x.dated,
                   x.staff_id as staff, x.linked_on, x.unlinked_on
            """ + from("document"),
            text("plan"),
            text("person"),
            institution("institution"),
            word("kind", "StatutoryPlan"),
            text("number"),
            text("dated"),
            staff("staff"),
            text("linked-on"),
            text("unlinked-on"));

    /// The own record of the client; for the journal the holder's, where the row is another institution's.
    private static String whose() {
        return """
                coalesce(s.holder_person, m.person_id) as journal_person,
                case when s.holder_person is null then :own::uuid else x.institution_id end as journal_holder,
                m.person_id as person,
                """;
    }

    private static String from(String table) {
        return "  from plan." + table + """
                 x
                  left join lateral (select m.person_id from client.membership m
                                      where m.common_client_id = x.common_client_id and m.institution_id = :own
                                      order by m.since desc, m.id limit 1) m on true
                  left join client.sight s
                    on s.common_client_id = x.common_client_id and s.holder_institution = x.institution_id
                   and s.viewer_institution = :own and s.until is null and x.institution_id <> :own
                """;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Purpose purpose() {
        return Purpose.JOINT_SERVICE;
    }

    @Override
    public List<Table> tables() {
        return List.of(PLANS, AGREED, BARRIERS, GOALS, ACTIONS, CHANGES, OFFERS, DOCUMENTS);
    }
}
