package pl.sciezka.adviser.contact;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.adviser.contact.Rhythm.Rule;
import pl.sciezka.client.IndividualPlans;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.law.Law;
import pl.sciezka.law.Version;

/// Computes legal rhythms of contact of a labour office's own clients. A rule that began to run before the office began
/// to log contacts here has no clock until the first is logged: what was before stands in another system, and nobody
/// should be called late for that.
@Repository
public class Rhythms {

    private static final String RUNNING = """
            select * from (
                select p.id as person, client.adviser_today(p) as adviser,
                       case when k.asked >= e.registered_since then k.asked
                            when e.registered_since >= :began::date then e.registered_since end as ninety,
                       k.asked >= e.registered_since as ninety_met,
                       case when k.met >= d.since then k.met
                            when d.since >= :began::date then d.since end as thirty,
                       k.met >= d.since as thirty_met
                  from client.person p
                  join institution.institution i on i.id = p.institution_id and i.kind = 'PUP'
                  join client.employment e on e.person_id = p.id and e.registered_since <= :day
                       and (e.registered_until is null or e.registered_until > :day)
                  left join unnest(:planned::uuid[], :since::date[]) as d (person_id, since) on d.person_id = p.id
                  left join (select c.person_id, max(c.day) filter (where c.by_client) as asked, max(c.day) as met
                               from adviser.contact c
                              where c.institution_id = :own and c.outcome = 'ATTENDED'
                              group by c.person_id) k
                         on k.person_id = p.id
                 where p.institution_id = :own and (p.left_on is null or p.left_on > :day)) r
             where (r.ninety is not null or r.thirty is not null)
            """;

    private static final String LAST_DAY = " least(r.ninety + :ninety::int, r.thirty + :thirty::int) ";

    private final JdbcClient sql;
    private final IndividualPlans plans;
    private final Law law;

    Rhythms(JdbcClient sql, IndividualPlans plans, Law law) {
        this.sql = sql;
        this.plans = plans;
        this.law = law;
    }

    Optional<Rhythm> of(InstitutionId own, PersonId person, LocalDate today) {
        return running(RUNNING + " and r.person = :person", own, today)
                .param("person", person.value())
                .query((row, _) -> rhythm(row, today))
                .optional();
    }

    /// Those whom this member of staff leads and whose next contact is due until a day, the longest waiting first.
    List<Rhythm> due(InstitutionId own, StaffId adviser, LocalDate today, LocalDate until, int limit) {
        return running(
                        RUNNING + " and r.adviser = :adviser and" + LAST_DAY + "<= :until order by" + LAST_DAY
                                + ", r.person limit :limit",
                        own,
                        today)
                .param("adviser", adviser.value())
                .param("until", until)
                .param("limit", limit)
                .query((row, _) -> rhythm(row, today))
                .list();
    }

    /// For how many clients of each the day is over; of those without any nothing is said.
    public Map<StaffId, Long> late(InstitutionId own, LocalDate today) {
        return running(
                        "select l.adviser, count(*) as late from (" + RUNNING + " and r.adviser is not null and"
                                + LAST_DAY + "<= :until) l group by l.adviser",
                        own,
                        today)
                .param("until", today.minusDays(1))
                .query((row, _) -> Map.entry(new StaffId(row.getObject("adviser", UUID.class)), row.getLong("late")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private JdbcClient.StatementSpec running(String select, InstitutionId own, LocalDate today) {
        var planned = List.copyOf(plans.running(own, today).entrySet());
        return sql.sql(select)
                .param("own", own.value())
                .param("day", today)
                .param("began", began(own))
                .param("ninety", term(Rule.REGISTERED, today).count())
                .param("thirty", term(Rule.INDIVIDUAL_PLAN, today).count())
                .param(
                        "planned",
                        planned.stream().map(it -> it.getKey().value()).toArray(UUID[]::new))
                .param(
                        "since",
                        planned.stream().map(it -> it.getValue().toString()).toArray(String[]::new));
    }

    /// The day on which the office logged its first contact; null when it has logged none.
    private @Nullable LocalDate began(InstitutionId own) {
        return sql.sql("select min(recorded_at) as at from adviser.contact where institution_id = :own")
                .param("own", own.value())
                .query((row, _) -> Optional.ofNullable(row.getTimestamp("at")).map(it -> Warsaw.dayOf(it.toInstant())))
                .single()
                .orElse(null);
    }

    /// By the rule that is due earlier.
    private Rhythm rhythm(ResultSet row, LocalDate today) throws SQLException {
        var adviser = row.getObject("adviser", UUID.class);
        var ninety = row.getObject("ninety", LocalDate.class);
        var thirty = row.getObject("thirty", LocalDate.class);
        var ownTerm = term(Rule.REGISTERED, today);
        var byPlanTerm = term(Rule.INDIVIDUAL_PLAN, today);
        var byPlan =
                ninety == null || thirty != null && byPlanTerm.after(thirty).isBefore(ownTerm.after(ninety));
        return new Rhythm(
                new PersonId(row.getObject("person", UUID.class)),
                adviser == null ? null : new StaffId(adviser),
                byPlan ? Rule.INDIVIDUAL_PLAN : Rule.REGISTERED,
                byPlan ? Objects.requireNonNull(thirty) : ninety,
                row.getBoolean(byPlan ? "thirty_met" : "ninety_met"),
                byPlan ? byPlanTerm : ownTerm);
    }

    private Version term(Rule rule, LocalDate today) {
        return law.on(rule.term, today);
    }
}
