package pl.sciezka.client.takeover;

import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
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

    /// To be called when all else of the person has been written.
    void keep(InstitutionId institution, Map<PersonId, Mark> marked) {
        if (marked.isEmpty()) return;
        var rows = List.copyOf(marked.entrySet());
        var persons = rows.stream().map(it -> it.getKey().value()).toArray(UUID[]::new);
        sql.sql("""
                delete from client.known_row r using client.person p
                 where r.person_id = any (:persons) and p.id = r.person_id and r.version < p.version
                """).param("persons", persons).update();
        sql.sql("""
                insert into client.known_row (person_id, mark, institution_id, version)
                select p.id, t.mark, :own, p.version
                  from unnest(:persons, :marks) as t (person, mark) join client.person p on p.id = t.person
                on conflict do nothing
                """)
                .param("own", institution.value())
                .param("persons", persons)
                .param("marks", rows.stream().map(it -> it.getValue().value()).toArray(UUID[]::new))
                .update();
    }
}
