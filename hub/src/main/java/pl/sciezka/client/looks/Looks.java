package pl.sciezka.client.looks;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.Folding;
import pl.sciezka.kernel.InstitutionId;

/// Reads the journal together with the names of the own clients that an entry touches.
@Repository
class Looks {

    /// `clients` are the first few own clients by name, `count` how many there are.
    record Look(
            Instant at,
            UUID institutionId,
            @Nullable UUID staffId,
            boolean taken,
            String what,
            String purpose,
            List<String> clients,
            int count) {

        @Override
        public String toString() {
            return "Look[" + what + "]";
        }
    }

    private final JdbcClient sql;

    Looks(JdbcClient sql) {
        this.sql = sql;
    }

    /// Newest first: every look at own clients, and which lists and words of clients own staff took along or kept.
    /// `words` narrows to entries about clients of that name.
    List<Look> at(InstitutionId own, String words, int limit, int offset) {
        return sql.sql("""
                with wanted as (
                    select array_agg(id) as ids from client.person
                     where :word <> '' and institution_id = :own and ' ' || folded_name like :word)
                select e.at, e.institution_id, e.staff_id, e.kind, e.what, e.purpose,
                       (select array_agg(i.surname || ' ' || i.given_name order by i.surname)
                          from (select surname, given_name from client.identity
                                 where person_id = any (e.persons) and institution_id = :own
                                 order by surname, given_name limit 3) i) as clients,
                       (select count(*) from client.person p where p.id = any (e.persons)) as count
                  from journal.entry e, wanted w
                 where (e.holders @> array[:own]
                        or e.institution_id = :own and (e.kind = 'EXPORT' or starts_with(e.what, 'journal.words-')))
                   and (:word = '' or e.persons && w.ids)
                 order by e.at desc, e.id
                 limit :limit offset :offset
                """)
                .param("own", own.value())
                .param("word", words.isBlank() ? "" : "% " + Folding.fold(words) + "%")
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> new Look(
                        row.getTimestamp("at").toInstant(),
                        row.getObject("institution_id", UUID.class),
                        row.getObject("staff_id", UUID.class),
                        row.getString("kind").equals("EXPORT"),
                        row.getString("what"),
                        row.getString("purpose"),
                        row.getArray("clients") == null
                                ? List.of()
                                : List.of((String[]) row.getArray("clients").getArray()),
                        row.getInt("count")))
                .list();
    }
}
