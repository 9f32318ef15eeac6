package pl.sciezka.plan.lead;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.institution.Institutions;
import pl.sciezka.journal.Journal;
import pl.sciezka.journal.Seen;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Role;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.kernel.WorkingDays;
import pl.sciezka.shell.Waiting;
import pl.sciezka.shell.WaitingItems;

/// Requests to take a plan over that wait for our answer, and refusals that we have to do something about: for the
/// client's adviser (everybody while there is none) and the coordinator.
@Repository
class LeadWaiting implements WaitingItems {

    /// Working days: a custom of this program, no statutory term.
    private static final int ANSWER_WITHIN = 5;

    private record Row(
            UUID plan, UUID person, String name, UUID other, boolean declined, String answer, Instant since) {

        @Override
        public String toString() {
            return "Row[" + plan + "]";
        }
    }

    private final JdbcClient sql;
    private final Institutions institutions;
    private final Journal journal;

    LeadWaiting(JdbcClient sql, Institutions institutions, Journal journal) {
        this.sql = sql;
        this.institutions = institutions;
        this.journal = journal;
    }

    @Override
    public List<Waiting> of(Acting.Staff staff) {
        var rows = rows(staff);
        journal.looked(
                "journal.plan",
                rows.stream()
                        .map(it -> new Seen(new PersonId(it.person()), staff.institution()))
                        .distinct()
                        .toList());
        return rows.stream().map(this::waiting).toList();
    }

    /// A refusal waits until we ask anew, or hold nothing of the plan any more.
    private List<Row> rows(Acting.Staff staff) {
        return sql.sql("""
                select o.plan_id, m.person_id, i.surname || ' ' || i.given_name as name,
                       case when o.state = 'OPEN' then o.institution_id else o.taker_id end as other,
                       o.state = 'DECLINED' as declined, coalesce(o.answer, '') as answer,
                       coalesce(o.answered_at, o.offered_at) as since
                  from plan.lead_offer o
                  join plan.joint_plan j on j.id = o.plan_id and j.state not in ('CLOSED', 'FROZEN')
                  join client.membership m on m.common_client_id = o.common_client_id
                       and m.institution_id = :us and m.until is null
                  join client.person p on p.id = m.person_id
                  join client.identity i on i.person_id = m.person_id
                 where (o.state = 'OPEN' and o.taker_id = :us
                        or o.state = 'DECLINED' and o.institution_id = :us and j.institution_id = :us
                           and not exists (select 1 from plan.lead_offer n
                                            where n.plan_id = o.plan_id and n.institution_id = :us
                                              and n.offered_at > o.offered_at))
                   and (:all or client.adviser_today(p) is null or client.adviser_today(p) = :staff or o.staff_id = :staff)
                 order by since
                """)
                .param("us", staff.institution().value())
                .param("staff", staff.staff().value())
                .param("all", staff.roles().contains(Role.COORDINATOR))
                .query((row, _) -> new Row(
                        row.getObject("plan_id", UUID.class),
                        row.getObject("person_id", UUID.class),
                        row.getString("name"),
                        row.getObject("other", UUID.class),
                        row.getBoolean("declined"),
                        row.getString("answer"),
                        row.getTimestamp("since").toInstant()))
                .list();
    }

    private Waiting waiting(Row it) {
        var name =
                institutions.find(new InstitutionId(it.other())).orElseThrow().shortName();
        return new Waiting(
                it.declined() ? "plan.lead.waiting.declined" : "plan.lead.waiting.asked",
                it.declined() ? List.of(name, it.answer()) : List.of(name),
                new PersonId(it.person()),
                it.name(),
                "/plans/" + it.plan() + "/lead",
                it.since(),
                WorkingDays.after(it.since().atZone(Warsaw.ZONE).toLocalDate(), ANSWER_WITHIN),
                null);
    }
}
