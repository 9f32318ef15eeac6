package pl.sciezka.client.takeover;

import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import pl.sciezka.client.ListedRow.Mark;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.storage.Seals;

/// Remembers which rows of lists brought a person's record to where it stands (znane wiersze, ADR 0352). Whoever
/// changes the record raises its version, and its rows are not known any more.
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class KnownRows {

    private static final int AT_ONCE = 5_000;

    private final JdbcClient sql;
    private final Seals seals;

    KnownRows(JdbcClient sql, Seals seals) {
        this.sql = sql;
        this.seals = seals;
    }

    Marks of(InstitutionId institution) {
        var known = new HashMap<UUID, Mark>();
        var present = new ArrayList<PersonId>();
        sql.sql("""
                select p.id, r.mark, p.left_on is null or p.left_on > (select acting.day()) as present
                  from client.person p
                  left join client.known_row r on r.person_id = p.id and r.version = p.version
                 where p.institution_id = :own
                """).withFetchSize(AT_ONCE).param("own", institution.value()).query((ResultSet row) -> {
            var person = new PersonId(row.getObject(1, UUID.class));
            var mark = row.getObject(2, UUID.class);
            if (mark != null) known.put(mark, new Mark(mark, person));
            if (row.getBoolean(3)) present.add(person);
        });
        return new Marks(seals.of(institution), known, present);
    }

    /// The versions that these persons' records have now; what was known of older ones is forgotten.
    Map<PersonId, Integer> versions(Collection<PersonId> persons) {
        var versions = new HashMap<PersonId, Integer>();
        sql.sql("select id, version from client.person where id in (select unnest(:persons))")
                .param("persons", PersonBatches.ids(persons))
                .query((ResultSet row) -> {
                    versions.put(new PersonId(row.getObject(1, UUID.class)), row.getInt(2));
                });
        var changed = new HashMap<>(versions);
        changed.values().removeIf(it -> it == 0);
        forget(changed);
        return versions;
    }

    private void forget(Map<PersonId, Integer> changed) {
        if (changed.isEmpty()) return;
        sql.sql("""
                delete from client.known_row r using unnest(:persons, :versions) as t (person, version)
                 where r.person_id = t.person and r.version < t.version
                """)
                .param("persons", PersonBatches.ids(changed.keySet()))
                .param("versions", changed.values().toArray(Integer[]::new))
                .update();
    }

    void keep(InstitutionId institution, Map<PersonId, Mark> marked, Map<PersonId, Integer> versions) {
        sql.sql("""
                insert into client.known_row (person_id, mark, institution_id, version)
                select person, mark, :own, version
                  from unnest(:persons, :marks, :versions) as t (person, mark, version)
                on conflict do nothing
                """)
                .param("own", institution.value())
                .param("persons", PersonBatches.ids(marked.keySet()))
                .param("marks", marked.values().stream().map(Mark::value).toArray(UUID[]::new))
                .param("versions", marked.keySet().stream().map(versions::get).toArray(Integer[]::new))
                .update();
    }
}
