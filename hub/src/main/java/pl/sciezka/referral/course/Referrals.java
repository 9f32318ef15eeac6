package pl.sciezka.referral.course;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.referral.ReferralId;
import pl.sciezka.referral.course.Report.Outcome;

/// Where referrals and their threads are kept.
@Repository
public class Referrals {

    private final JdbcClient sql;

    Referrals(JdbcClient sql) {
        this.sql = sql;
    }

    void add(Kept it, Map<Audience, String> told) {
        sql.sql("""
                insert into referral.referral (id, sender, receiver, unit_id, person_id, clause_id, support, author,
                                               state, awaits, since, due, open_to_receiver, steps,
                                               receiver_person, opening_id)
                values (:id, :sender, :receiver, :unit, :person, :clause, :support, :author,
                        :state, :awaits, :since, :due, :open, :steps, :receiverPerson, :opening)
                """).params(ReferralRow.head(it)).params(ReferralRow.birth(it)).update();
        addCarried(it.referral());
        addStep(it.referral(), told);
    }

    /// Appends the last step; throws [OptimisticLockingFailureException] when another one was quicker.
    void advance(Kept it, Map<Audience, String> told) {
        int updated = sql.sql("""
                update referral.referral
                   set state = :state, awaits = :awaits, since = :since, due = :due, open_to_receiver = :open,
                       steps = :steps, taken_by = :takenBy, receiver_person = :receiverPerson,
                       clause_id = :clause, opening_id = :opening
                 where id = :id and steps = :steps - 1
                """).params(ReferralRow.head(it)).update();
        if (updated == 0) throw new OptimisticLockingFailureException("Another step came first");
        addStep(it.referral(), told);
    }

    /// Keeps others from taking a step until this transaction is over.
    public void lock(ReferralId id) {
        sql.sql("select id from referral.referral where id = :id for update")
                .param("id", id.value())
                .query()
                .listOfRows();
    }

    public Optional<Kept> find(ReferralId id) {
        return sql.sql("""
                select id, sender, receiver, unit_id, person_id, receiver_person, clause_id, opening_id, support, author, taken_by
                  from referral.referral
                 where id = :id
                """)
                .param("id", id.value())
                .query(ReferralRow.class)
                .optional()
                .map(row -> row.toKept(content(id), thread(id)));
    }

    /// Null while row-level security hides it.
    private Request.@Nullable Content content(ReferralId id) {
        return sql.sql("""
                select surname, given_name, birth_year, gmina, telephone, question, outcomes, wished_start, informed,
                       needs, interpreter_language, letters_language, needs_remark
                  from referral.carried
                 where referral_id = :id
                """)
                .param("id", id.value())
                .query(CarriedRow::read)
                .optional()
                .orElse(null);
    }

    private List<State> thread(ReferralId id) {
        return sql.sql("""
                select number, kind, at, staff_id, side, channel, due, day, code, words, instead
                  from referral.step
                 where referral_id = :id
                 order by number
                """)
                .param("id", id.value())
                .query((row, n) -> StepRow.read(row).toState(outcomes(id, row.getInt("number"))))
                .list();
    }

    private List<Outcome> outcomes(ReferralId id, int step) {
        return sql.sql("""
                select number, achievement, sentence
                  from referral.outcome
                 where referral_id = :id and step_number = :step
                 order by number
                """)
                .param("id", id.value())
                .param("step", step)
                .query(Outcome.class)
                .list();
    }

    private void addStep(Referral it, Map<Audience, String> told) {
        var key = Map.of("id", it.id().value(), "step", it.version());
        sql.sql("""
                insert into referral.step (referral_id, number, kind, at, staff_id, side, channel, due, day, code, words,
                                           instead, for_client, for_staff, for_archive)
                values (:id, :step, :kind, :at, :staff, :side, :channel, :due, :day, :code, :words, :instead,
                        :forClient, :forStaff, :forArchive)
                """)
                .params(key)
                .params(StepRow.of(it.state()).parameters())
                .param("forClient", told.get(Audience.CLIENT))
                .param("forStaff", told.get(Audience.STAFF))
                .param("forArchive", told.get(Audience.ARCHIVE))
                .update();
        if (it.state() instanceof State.Reported reported)
            for (var outcome : reported.report().outcomes())
                sql.sql("""
                        insert into referral.outcome (referral_id, step_number, number, achievement, sentence)
                        values (:id, :step, :number, :achievement, :sentence)
                        """)
                        .params(key)
                        .param("number", outcome.number())
                        .param("achievement", outcome.achievement().name())
                        .param("sentence", outcome.sentence())
                        .update();
    }

    private void addCarried(Referral it) {
        var parameters = new HashMap<>(CarriedRow.parameters(it.request().content()));
        parameters.put("id", it.id().value());
        sql.sql("""
                insert into referral.carried (referral_id, surname, given_name, birth_year, gmina, telephone, question,
                                              outcomes, wished_start, informed, needs, interpreter_language,
                                              letters_language, needs_remark)
                values (:id, :surname, :givenName, :birthYear, :gmina, :telephone, :question, :outcomes, :wishedStart,
                        :informed, :needs, :interpreter, :letters, :remark)
                """).params(parameters).update();
    }
}
