package pl.sciezka.client.takeover;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import pl.sciezka.client.FoundChange;
import pl.sciezka.client.FoundChange.FoundKind;
import pl.sciezka.client.FoundChange.SkipReason;
import pl.sciezka.client.ListSequel;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Warsaw;

/// Keeps what a list brought to light. Whoever is no common client, or protected, is filtered out here and refused by
/// the table.
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class FoundRows {

    private final JdbcClient sql;
    private final Clock clock;

    FoundRows(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /// What was found before and still waits gets the newer day.
    void add(InstitutionId institution, ListSequel sequel, List<Difference> differences) {
        if (differences.isEmpty()) return;
        sql.sql("""
                insert into client.found_change as f (id, institution_id, person_id, kind, day, detail, list_id, found_at)
                select t.id, :institution, p.id, t.kind, cast(t.day as date), t.detail, :list, :now
                  from unnest(:ids, :persons, :kinds, :days, :details) as t (id, person_id, kind, day, detail)
                  join client.person p on p.id = t.person_id and p.protected_since is null
                  join client.membership m on m.person_id = p.id and m.until is null
                on conflict (person_id, kind, (case when kind like 'BENEFIT%' then detail else '' end))
                      where state = 'WAITING' do update
                   set day = excluded.day, detail = excluded.detail, list_id = excluded.list_id,
                       found_at = excluded.found_at
                """)
                .param("institution", institution.value())
                .param("list", sequel.list())
                .param("now", Timestamp.from(clock.instant()))
                .param(
                        "ids",
                        differences.stream()
                                .map(_ -> FoundChange.Id.next().value())
                                .toArray(UUID[]::new))
                .param(
                        "persons",
                        differences.stream().map(it -> it.person().value()).toArray(UUID[]::new))
                .param("kinds", texts(differences, Difference::kind))
                .param("days", texts(differences, Difference::day))
                .param("details", texts(differences, Difference::detail))
                .update();
    }

    /// Common clients whom the last list of this kind named and this one does not; those who are back are settled.
    void endOfList(InstitutionId institution, ListSequel sequel, Set<PersonId> named) {
        settleListedAgain(institution, named);
        if (sequel.before() == null) return;
        var today = Warsaw.today(clock);
        var gone = listedBefore(institution, sequel.before()).stream()
                .filter(it -> !named.contains(it))
                .map(it -> new Difference(it, FoundKind.NOT_LISTED, today, null))
                .toList();
        add(institution, sequel, gone);
    }

    private void settleListedAgain(InstitutionId institution, Set<PersonId> named) {
        var back = sql.sql("""
                select person_id from client.found_change
                 where institution_id = :own and kind = 'NOT_LISTED' and state = 'WAITING'
                """).param("own", institution.value()).query(UUID.class).list().stream()
                .filter(it -> named.contains(new PersonId(it)))
                .toArray(UUID[]::new);
        if (back.length == 0) return;
        sql.sql("""
                update client.found_change set state = 'DROPPED', skip_reason = :why, settled_at = :now
                 where state = 'WAITING' and kind = 'NOT_LISTED' and person_id = any (:back)
                """)
                .param("why", SkipReason.LISTED_AGAIN.name())
                .param("now", Timestamp.from(clock.instant()))
                .param("back", back)
                .update();
    }

    /// Nobody is asked about twice for one and the same last naming.
    private List<PersonId> listedBefore(InstitutionId institution, String source) {
        return sql.sql("""
                select i.person_id
                  from client.membership m
                  join client.person p on p.id = m.person_id and p.protected_since is null
                   and (p.left_on is null or p.left_on > (select acting.day()))
                  join client.identity i on i.person_id = p.id and i.source = :source
                 where m.institution_id = :own and m.until is null
                   and not exists (select 1 from client.found_change f
                                    where f.person_id = p.id and f.kind = 'NOT_LISTED' and f.day >= i.as_of)
                """)
                .param("own", institution.value())
                .param("source", source)
                .query((row, _) -> new PersonId(row.getObject("person_id", UUID.class)))
                .list();
    }

    private static String[] texts(Collection<Difference> differences, Function<Difference, @Nullable Object> column) {
        return differences.stream()
                .map(column)
                .map(it -> it == null ? null : it.toString())
                .toArray(String[]::new);
    }
}
