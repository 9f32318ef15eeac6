package pl.sciezka.plan.outlook;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.client.Alert;
import pl.sciezka.client.AlertRule;
import pl.sciezka.client.Alerts;
import pl.sciezka.institution.Institutions;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.storage.CurrentActing;

/// Collisions inside a plan that runs: an action that waits for one that was dropped, and those of a labour office in
/// whose record the registration has ended.
@Repository
class PlanAlerts implements Alerts {

    private record Waits(UUID plan, UUID action, String what, UUID owner, UUID dropped, String droppedWhat, UUID by) {

        @Override
        public String toString() {
            return "Waits[" + action + "]";
        }
    }

    private record Left(UUID plan, UUID action, String what, UUID owner, LocalDate ended) {

        @Override
        public String toString() {
            return "Left[" + action + "]";
        }
    }

    private record OfPlan(UUID plan, InstitutionId owner, LocalDate ended) {}

    /// How the step begins that sets an ended registration right: steps carry no kind, only words.
    private static final String REGISTERS_ANEW = "rejestracja w urzędzie pracy%";

    private final JdbcClient sql;
    private final Institutions institutions;

    PlanAlerts(JdbcClient sql, Institutions institutions) {
        this.sql = sql;
        this.institutions = institutions;
    }

    @Override
    public List<Alert> of(PersonId own) {
        return Stream.concat(
                        waiting(own).stream().map(this::waits),
                        left(own).stream()
                                .collect(groupingBy(
                                        it -> new OfPlan(it.plan(), new InstitutionId(it.owner()), it.ended()),
                                        LinkedHashMap::new,
                                        Collectors.toList()))
                                .entrySet()
                                .stream()
                                .map(it -> left(it.getKey(), it.getValue())))
                .toList();
    }

    private List<Waits> waiting(PersonId own) {
        return sql.sql("""
                select a.plan_id as plan, a.id as action, a.what, a.institution_id as owner, b.id as dropped,
                       b.what as dropped_what, b.institution_id as by
                  from client.membership m
                  join plan.joint_plan j on j.common_client_id = m.common_client_id and j.state = 'ACTIVE'
                  join plan.action a on a.plan_id = j.id and not a.removed and a.state in ('AGREED', 'IN_PROGRESS', 'PUT_OFF')
                  join plan.action b on b.id = any (a.waits_for) and (b.removed or b.state = 'DROPPED')
                 where m.person_id = :person and m.until is null
                 order by a.due, a.id, b.id
                """).param("person", own.value()).query(Waits.class).list();
    }

    private List<Left> left(PersonId own) {
        return sql.sql("""
                select a.plan_id as plan, a.id as action, a.what, a.institution_id as owner, e.registered_until as ended
                  from client.membership m
                  join plan.joint_plan j on j.common_client_id = m.common_client_id and j.state = 'ACTIVE'
                  join plan.action a on a.plan_id = j.id and not a.removed and a.state in ('AGREED', 'IN_PROGRESS', 'PUT_OFF')
                       and lower(a.what) not like :registers
                  join client.employment e on e.institution_id = a.institution_id
                       and e.registered_until <= (select acting.day())
                       and (e.person_id = m.person_id or e.person_id in (
                            select s.holder_person from client.sight s
                             where s.viewer_person = m.person_id and s.until is null))
                 where m.person_id = :person and m.until is null
                 order by a.due, a.id
                """)
                .param("person", own.value())
                .param("registers", REGISTERS_ANEW)
                .query(Left.class)
                .list();
    }

    /// Whose own step waits for another office's may leave it as it is.
    private Alert waits(Waits it) {
        var owner = new InstitutionId(it.owner());
        var alert = new Alert(
                AlertRule.STEP_WAITS_FOR_DROPPED,
                List.of(it.what(), name(owner), it.droppedWhat(), name(new InstitutionId(it.by()))),
                null,
                path(it.plan(), it.action()));
        var ours = owner.equals(CurrentActing.staff().institution()) && !it.by().equals(it.owner());
        return ours ? alert.meeting(new Alert.Met(it.action(), it.dropped())) : alert;
    }

    private Alert left(OfPlan of, List<Left> steps) {
        return new Alert(
                        AlertRule.STEP_OF_OFFICE_THAT_ENDED,
                        List.of(name(of.owner())),
                        of.ended(),
                        "/plans/" + of.plan())
                .listing(steps.stream()
                        .map(it -> new Alert.Item(it.what(), path(it.plan(), it.action())))
                        .toList());
    }

    private String name(InstitutionId institution) {
        return institutions.shortName(institution);
    }

    private static String path(UUID plan, UUID action) {
        return "/plans/" + plan + "#action-" + action;
    }
}
