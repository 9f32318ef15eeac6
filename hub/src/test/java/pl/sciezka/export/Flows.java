package pl.sciezka.export;

import static pl.sciezka.export.Leaver.SECRET;
import static pl.sciezka.export.Leaver.SEEN;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;

/// Notices and questions of a [Leaver], put into the tables past all walls.
final class Flows {

    /// A record of a person at an institution.
    private record At(InstitutionId institution, PersonId person) {}

    private final Leaver office;
    private final JdbcClient sql;

    Flows(Leaver office, JdbcClient sql) {
        this.office = office;
        this.sql = sql;
    }

    void fill() {
        var ops = new At(office.ops, office.own.getFirst());
        var pup = new At(office.pup, office.atPup);
        var stranger = new At(office.stranger, office.own.get(1));
        notice(ops, pup, office.hostile());
        notice(pup, ops, SEEN);
        notice(pup, stranger, SECRET);
        question(ops, pup, office.hostile());
        question(pup, ops, SEEN);
        question(stranger, pup, SECRET);
        place(ops, pup, office.hostile(), "DECLINED");
        place(pup, ops, SEEN, "WITHDRAWN");
        place(stranger, pup, SECRET, "DECLINED");
        visit(ops, office.hostile());
        visit(pup, SECRET);
    }

    /// A corrected contact, the appointment that it came from, the e-mail about it, and that it stays beside another.
    private void visit(At at, String words) {
        var some = some(at, at, words);
        run("""
                insert into adviser.contact (id, institution_id, person_id, day, way, outcome, by_client, note, recorded_at,
                                             recorded_by)
                values (:id, :by, :person, :day, 'OFFICE', 'ATTENDED', false, :words, now(), gen_random_uuid())
                """, some);
        run("""
                insert into adviser.contact_change (id, contact_id, institution_id, field, was, now, reason, staff_id, at)
                values (:id, :id, :by, 'note', :words, 'x', :words, gen_random_uuid(), now())
                """, some);
        run("""
                insert into adviser.appointment (id, institution_id, person_id, place, about, tone, written_at, written_by,
                                                 state, contact_id, ended_at, ended_by)
                values (:id, :by, :person, :words, 'TALK', 'INVITE', now(), gen_random_uuid(), 'OVER', :id, now(),
                        gen_random_uuid())
                """, some);
        run("""
                insert into adviser.appointment_hours (appointment_id, institution_id, person_id, day, starts, minutes,
                                                       gmina, stands)
                values (:id, :by, :person, :day, time '09:30', 30, 'Trzebinia', false)
                """, some);
        run("""
                insert into client.email_wish (id, institution_id, person_id, wanted, noted_at, noted_by)
                values (:id, :by, :person, true, now(), gen_random_uuid())
                """, some);
        run("""
                insert into adviser.appointment_email (id, institution_id, person_id, appointment_id, word, at, by,
                                                       failed_at)
                values (:id, :by, :person, :id, 'ARRANGED', now(), gen_random_uuid(), now())
                """, some);
        run("""
                insert into client.alert_kept (institution_id, person_id, ours, theirs, at, staff_id)
                values (:by, :person, :id, gen_random_uuid(), now(), gen_random_uuid())
                """, some);
    }

    private void notice(At by, At to, String words) {
        var some = some(by, to, words);
        run("""
                insert into exchange.notice (id, common_client_id, institution_id, person_id, told_at, found_on_list)
                values (:id, :common, :by, :person, now(), false)
                """, some);
        run("""
                insert into exchange.notice_content (notice_id, common_client_id, institution_id, person_id, data_group,
                                                     kind, day, words)
                values (:id, :common, :by, :person, 'PLAN', 'CONTRACT_SIGNED', :day, :words)
                """, some);
        run("""
                insert into exchange.arrival (notice_id, common_client_id, sender_id, sender_person, receiver_id,
                                              receiver_person, data_group, clause_id, cited, on_consent, due)
                values (:id, :common, :by, :person, :to, :there, 'PLAN', gen_random_uuid(), '§ 1', false, :day)
                """, some);
    }

    private void question(At by, At to, String words) {
        run("""
                insert into exchange.question (id, common_client_id, asker_id, asker_person, holder_id, holder_person,
                                               kind, data_group, clause_id, cited, on_consent, words, asked_at, asked_by,
                                               due, state)
                values (:id, :common, :by, :person, :to, :there, 'OTHER', 'PLAN', gen_random_uuid(), '§ 1', false, :words,
                        now(), gen_random_uuid(), :day, 'OPEN')
                """, some(by, to, words));
    }

    /// A place of a service that the other side offers.
    private void place(At by, At to, String words, String state) {
        var some = some(by, to, words);
        some.put("state", state);
        some.put("offers", to.institution().equals(office.ops) ? "Nasza usługa" : SECRET);
        run("""
                insert into offer.listing (id, institution_id, name, support, what, for_whom, place, telephone, folded,
                                           owner, confirmed_on, version)
                values (:id, :to, :offers, 'TRAINING', 'Kurs', 'Dla każdego', 'Tu', '1', '', gen_random_uuid(), :day, 0)
                """, some);
        run("""
                insert into offer.offer (id, listing_id, institution_id, from_day, to_day, asked_until, places, area,
                                         on_benefit, note, created_at)
                values (:id, :id, :to, :day, :day, :day, 1, '', false, :offers, now())
                """, some);
        run("""
                insert into offer.offer_change (id, offer_id, institution_id, field, was, reason, staff_id, at)
                values (:id, :id, :to, 'NOTE', :offers, 'Sala', gen_random_uuid(), now())
                """, some);
        run("""
                insert into offer.reservation (id, offer_id, service, common_client_id, proposer_id, proposer_person,
                                               provider_id, provider_person, clause_id, cited, proposed_at, proposed_by,
                                               held_until, state, ended_at, ended_by, words)
                values (:id, :id, 'Kurs', :common, :by, :person, :to, :there, gen_random_uuid(), '§ 1', now(),
                        gen_random_uuid(), :day, :state, now(), gen_random_uuid(), :words)
                """, some);
    }

    private Map<String, Object> some(At by, At to, String words) {
        var some = new HashMap<String, Object>();
        some.put("id", UUID.randomUUID());
        some.put("common", office.common);
        some.put("by", by.institution().value());
        some.put("person", by.person().value());
        some.put("to", to.institution().value());
        some.put("there", to.person().value());
        some.put("day", LocalDate.of(2026, 1, 7));
        some.put("words", words);
        return some;
    }

    private void run(String statement, Map<String, Object> some) {
        sql.sql(statement).params(some).update();
    }
}
