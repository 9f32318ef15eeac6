package pl.sciezka.client;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.StaffId;

/// Who leads each person of an institution's own list (osoba prowadząca). What leads to a change, and that it is told,
/// is for the module that changes responsibilities; nobody else calls [#put].
@Repository
public class OwnAdvisers {

    /// `before` is responsible until the day before `since`.
    public record OwnAdviser(
            StaffId staff, LocalDate since, @Nullable StaffId before) {

        /// Empty on days before the first one.
        public @Nullable StaffId on(LocalDate day) {
            return day.isBefore(since) ? before : staff;
        }
    }

    private static final String NOBODYS = """
             where p.institution_id = :own and p.adviser_id is null
               and (p.left_on is null or p.left_on > (select acting.day()))
            """;

    private final JdbcClient sql;

    OwnAdvisers(JdbcClient sql) {
        this.sql = sql;
    }

    /// Those of the given own persons who have one.
    public Map<PersonId, OwnAdviser> of(InstitutionId own, Collection<PersonId> persons) {
        if (persons.isEmpty()) return Map.of();
        return sql
                .sql("""
                select id, adviser_id, adviser_since, adviser_before from client.person
                 where institution_id = :own and id in (:persons) and adviser_id is not null
                """)
                .param("own", own.value())
                .param(
                        "persons",
                        persons.stream().map(PersonId::value).distinct().toList())
                .query((row, _) -> Map.entry(
                        new PersonId(row.getObject("id", UUID.class)),
                        new OwnAdviser(
                                new StaffId(row.getObject("adviser_id", UUID.class)),
                                row.getObject("adviser_since", LocalDate.class),
                                staff(row.getObject("adviser_before", UUID.class)))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// False when the person is not (or no longer) on the own list.
    public boolean put(InstitutionId own, PersonId person, OwnAdviser adviser) {
        return sql.sql("""
                update client.person
                   set adviser_id = :staff, adviser_since = :since, adviser_before = :before, version = version + 1
                 where id = :person and institution_id = :own
                """)
                        .param("staff", adviser.staff().value())
                        .param("since", adviser.since())
                        .param(
                                "before",
                                adviser.before() == null
                                        ? null
                                        : adviser.before().value(),
                                java.sql.Types.OTHER)
                        .param("person", person.value())
                        .param("own", own.value())
                        .update()
                == 1;
    }

    /// How many persons each leads today; of those who lead nobody nothing is said.
    public Map<StaffId, Long> loads(InstitutionId own) {
        return sql
                .sql("""
                select client.adviser_today(p) as staff, count(*) as persons from client.person p
                 where institution_id = :own and client.adviser_today(p) is not null
                   and (left_on is null or left_on > (select acting.day()))
                 group by 1
                """)
                .param("own", own.value())
                .query((row, _) -> Map.entry(new StaffId(row.getObject("staff", UUID.class)), row.getLong("persons")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// Those whom nobody leads, common clients first, then by name.
    public List<PersonId> nobodys(InstitutionId own, int limit, int offset) {
        return sql.sql("""
                select p.id from client.person p join client.identity i on i.person_id = p.id""" + NOBODYS + """
                 order by not exists (select 1 from client.sight s where s.viewer_person = p.id and s.until is null),
                          i.surname collate "pl-x-icu", i.given_name, p.id
                 limit :limit offset :offset
                """)
                .param("own", own.value())
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> new PersonId(row.getObject("id", UUID.class)))
                .list();
    }

    public long nobodys(InstitutionId own) {
        return sql.sql("select count(*) from client.person p" + NOBODYS)
                .param("own", own.value())
                .query(Long.class)
                .single();
    }

    private static @Nullable StaffId staff(@Nullable UUID id) {
        return id == null ? null : new StaffId(id);
    }
}
