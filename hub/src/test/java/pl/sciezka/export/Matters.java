package pl.sciezka.export;

import static pl.sciezka.export.Leaver.SECRET;
import static pl.sciezka.export.Leaver.SEEN;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;

/// Plans, referrals, meetings and the rest of a [Leaver], put into the tables past all walls.
final class Matters {

    private static final String NO_TRACES = "'{\"origin\": {}, \"traces\": []}'";

    private final Leaver office;
    private final JdbcClient sql;
    private final UUID plan = UUID.randomUUID();
    private final UUID barrier = UUID.randomUUID();
    private final UUID goal = UUID.randomUUID();

    Matters(Leaver office, JdbcClient sql) {
        this.office = office;
        this.sql = sql;
    }

    void fill() {
        plan();
        action(office.ops, office.hostile());
        action(office.pup, SEEN);
        referral(office.ops, office.pup, office.own.get(4), null, office.hostile());
        referral(office.pup, office.ops, office.atPup, office.own.getFirst(), SEEN);
        referral(office.pup, office.stranger, office.atPup, null, SECRET);
        sentence(office.ops, office.own.get(3), office.hostile(), office.pup);
        sentence(office.pup, office.atPup, SEEN, office.ops);
        sentence(office.pup, office.atPup, SECRET, office.stranger);
        meeting("Wypis", office.hostile());
        meeting(SECRET, SECRET);
        new Flows(office, sql).fill();
        consent(office.ops, office.own.get(5), office.pup);
        consent(office.pup, office.atPup, office.stranger);
        found(office.ops, office.own.getFirst(), office.hostile());
        found(office.pup, office.atPup, SECRET);
        corrected(office.ops, office.own.getFirst(), office.hostile());
        corrected(office.pup, office.atPup, SECRET);
    }

    private void plan() {
        run("""
                insert into plan.joint_plan (id, common_client_id, institution_id, state, state_day, state_note, content,
                                             agreements, parts)
                values (:plan, :common, :pup, 'ACTIVE', :day, :seen, 1, jsonb_build_array(jsonb_build_object(
                        'party', jsonb_build_object('is', 'Institution', 'id', jsonb_build_object('value', :pup)),
                        'on', '2026-01-07', 'recorded',
                        jsonb_build_object('staff', jsonb_build_object('value', gen_random_uuid()))),
                    jsonb_build_object(
                        'party', jsonb_build_object('is', 'Institution', 'id', jsonb_build_object('value', :unseen)),
                        'on', :secret, 'recorded',
                        jsonb_build_object('staff', jsonb_build_object('value', gen_random_uuid())))), 4)
                """, Map.of("unseen", office.stranger.value(), "secret", SECRET));
        run("""
                insert into plan.barrier (id, plan_id, common_client_id, institution_id, place, area, name, state,
                                          provenance, removed)
                values (:barrier, :plan, :common, :pup, 1, 'TRANSPORT', :seen, 'FOUND', %s, false)
                """.formatted(NO_TRACES));
        run("""
                insert into plan.goal (id, plan_id, common_client_id, institution_id, place, barrier_id, text,
                                       provenance, removed)
                values (:goal, :plan, :common, :ops, 1, :barrier, :words, %s, false)
                """.formatted(NO_TRACES), Map.of("words", office.hostile()));
        run("""
                insert into plan.change (id, plan_id, common_client_id, institution_id, author_id, number, staff_id, day,
                                         edits, needed, agreements, state, state_data)
                values (gen_random_uuid(), :plan, :common, :ops, :ops, 1, gen_random_uuid(), :day,
                        '[{"is": "RewordGoal", "text": "Nowy cel"}, {"after": {"what": "=1+1"}}]', '[]', '[]',
                        'REFUSED', '{"sentence": "Nie teraz"}')
                """);
        run("""
                insert into plan.lead_offer (id, plan_id, common_client_id, institution_id, taker_id, staff_id,
                                             offered_at, sentence, state, answered_at, answered_by, answer)
                values (gen_random_uuid(), :plan, :common, :ops, :pup, gen_random_uuid(), now(), :words, 'DECLINED',
                        now(), gen_random_uuid(), '=2+2')
                """, Map.of("words", office.hostile()));
        run("""
                insert into plan.document (id, plan_id, common_client_id, institution_id, kind, number, dated, staff_id,
                                           linked_on)
                values (gen_random_uuid(), :plan, :common, :pup, 'IPD', :seen, :day, gen_random_uuid(), :day)
                """);
    }

    private void action(InstitutionId institution, String what) {
        run("""
                insert into plan.action (id, plan_id, common_client_id, institution_id, place, goal_id, what, by_client,
                                         waits_for, state, provenance, removed)
                values (gen_random_uuid(), :plan, :common, :institution, 1, :goal, :words, true, '{}', 'IN_PROGRESS',
                        %s, false)
                """.formatted(NO_TRACES), Map.of("institution", institution.value(), "words", what));
    }

    /// The thread stays with both ends, what a referral carries does not.
    private void referral(
            InstitutionId sender, InstitutionId receiver, PersonId person, PersonId receiversPerson, String words) {
        var thread = words.equals(SEEN) ? "Wątek zostaje u obu stron" : words;
        var some = Map.of(
                "id",
                UUID.randomUUID(),
                "sender",
                sender.value(),
                "receiver",
                receiver.value(),
                "person",
                person.value(),
                "words",
                words,
                "thread",
                thread);
        run("""
                insert into referral.referral (id, sender, receiver, person_id, clause_id, support, author, state,
                                               awaits, since, due, open_to_receiver, steps)
                values (:id, :sender, :receiver, :person, gen_random_uuid(), 'TRAINING', gen_random_uuid(), 'ACCEPTED',
                        'RECEIVER', :day, :day, true, 1)
                """, some);
        if (receiversPerson != null)
            sql.sql("update referral.referral set receiver_person = :person where id = :id")
                    .params(some)
                    .param("person", receiversPerson.value())
                    .update();
        run("""
                insert into referral.carried (referral_id, surname, given_name, question, outcomes, informed)
                values (:id, :words, :words, :words, array['Ukończony kurs', '=2+2'], :day)
                """, some);
        run("""
                insert into referral.step (referral_id, number, kind, at, staff_id, side, channel, due, words, for_client,
                                           for_staff, for_archive)
                values (:id, 1, 'ACCEPTED', now(), gen_random_uuid(), 'RECEIVER', 'HERE', :day, :thread, :thread,
                        :thread, :thread)
                """, some);
        run("""
                insert into referral.outcome (referral_id, step_number, number, achievement, sentence)
                values (:id, 1, 1, 'PARTLY', :thread)
                """, some);
    }

    private void sentence(InstitutionId by, PersonId person, String words, InstitutionId audience) {
        run("""
                insert into client.sentence (id, at, institution_id, person_id, kind, for_client, for_staff, for_archive,
                                             audience)
                values (gen_random_uuid(), now(), :by, :person, 'note', :words, :words, :words, array[:audience]::uuid[])
                """, Map.of("by", by.value(), "person", person.value(), "words", words, "audience", audience.value()));
    }

    private void meeting(String partnership, String words) {
        var some = Map.<String, Object>of(
                "id",
                UUID.randomUUID(),
                "point",
                UUID.randomUUID(),
                "decision",
                UUID.randomUUID(),
                "name",
                partnership + "%",
                "words",
                words);
        run("""
                insert into cooperation.meeting (id, partnership_id, institution_id, convened_by, day, starts, ends,
                                                 place, purpose, changed_at)
                select :id, id, :pup, gen_random_uuid(), :day, '10:00', '11:00', :words, :words, now()
                  from partnership.partnership where name like :name
                """, some);
        run("""
                insert into cooperation.point (id, meeting_id, position, title, institution_id, added_by, added_at)
                values (:point, :id, 1, :words, :pup, gen_random_uuid(), now())
                """, some);
        run("""
                insert into cooperation.note (point_id, version, text, institution_id, written_by, written_at)
                values (:point, 1, :words, :pup, gen_random_uuid(), now())
                """, some);
        run("""
                insert into cooperation.decision (id, meeting_id, number, text, owner)
                values (:decision, :id, 1, :words, :pup)
                """, some);
        run("""
                insert into cooperation.decision_turn (decision_id, number, kind, words, due, institution_id, by_staff, at)
                values (:decision, 1, 'MADE', :words, :day, :pup, gen_random_uuid(), now())
                """, some);
    }

    private void consent(InstitutionId holder, PersonId person, InstitutionId viewer) {
        run("""
                insert into client.consent (id, institution_id, person_id, viewer_institution, clause_id, purpose,
                                            data_groups, area, within_area, given_on, until, given_how, recorded_at,
                                            recorded_by)
                values (gen_random_uuid(), :holder, :person, :viewer, gen_random_uuid(), 'JOINT_SERVICE',
                        array['IDENTITY', 'CONTACT'], '{}', true, :day, '2030-01-01', 'WRITTEN', now(),
                        gen_random_uuid())
                """, Map.of("holder", holder.value(), "person", person.value(), "viewer", viewer.value()));
    }

    private void found(InstitutionId institution, PersonId person, String words) {
        run("""
                insert into client.found_change (id, institution_id, person_id, kind, day, detail, list_id, found_at)
                values (gen_random_uuid(), :institution, :person, 'BENEFIT_GRANTED', :day, :words, gen_random_uuid(),
                        now())
                """, Map.of("institution", institution.value(), "person", person.value(), "words", words));
    }

    private void corrected(InstitutionId institution, PersonId person, String words) {
        run("""
                insert into client.person_change (id, person_id, institution_id, field, was, now, reason, staff_id, at)
                values (gen_random_uuid(), :person, :institution, 'STREET', :words, 'x', 'MISTAKE', gen_random_uuid(),
                        now())
                """, Map.of("institution", institution.value(), "person", person.value(), "words", words));
        run("""
                insert into client.needs_change (id, person_id, institution_id, field, was, reason, staff_id, at)
                values (gen_random_uuid(), :person, :institution, 'REMARK', :words, 'MISTAKE', gen_random_uuid(), now())
                """, Map.of("institution", institution.value(), "person", person.value(), "words", words));
    }

    private void run(String statement) {
        run(statement, Map.of());
    }

    private void run(String statement, Map<String, ?> some) {
        sql.sql(statement)
                .param("plan", plan)
                .param("barrier", barrier)
                .param("goal", goal)
                .param("common", office.common)
                .param("ops", office.ops.value())
                .param("pup", office.pup.value())
                .param("seen", SEEN)
                .param("day", LocalDate.of(2026, 1, 7))
                .params(some)
                .update();
    }
}
