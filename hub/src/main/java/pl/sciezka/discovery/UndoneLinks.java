package pl.sciezka.discovery;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.kernel.Warsaw;

/// Where undone links are kept, each side its own: so that they are never proposed again by themselves.
@Repository
class UndoneLinks {

    private static final String SELECT = """
            select id, person_id as person, partner, undone_at, by_us, reason, wrong_person, noticed_at
              from discovery.undone
            """;

    private final JdbcClient sql;

    UndoneLinks(JdbcClient sql) {
        this.sql = sql;
    }

    /// False when this undoing has been written down before.
    boolean add(UndoneLink it, InstitutionId own) {
        return sql.sql("""
                insert into discovery.undone (id, institution_id, person_id, partner, undone_at, by_us, reason, wrong_person)
                values (:id, :own, :person, :partner, :at, :byUs, :reason, :wrongPerson)
                on conflict (person_id, partner, undone_at) do nothing
                """)
                        .param("id", it.id())
                        .param("own", own.value())
                        .param("person", it.person().value())
                        .param("partner", it.partner().value())
                        .param("at", Timestamp.from(it.undoneAt()))
                        .param("byUs", it.byUs())
                        .param(
                                "reason",
                                it.reason() == null ? null : it.reason().name())
                        .param("wrongPerson", it.wrongPerson())
                        .update()
                == 1;
    }

    Optional<UndoneLink> find(UUID id) {
        return sql.sql(SELECT + " where id = :id")
                .param("id", id)
                .query(UndoneLink.class)
                .optional();
    }

    /// The newest first.
    List<UndoneLink> of(PersonId person) {
        return sql.sql(SELECT + " where person_id = :person order by undone_at desc, id")
                .param("person", person.value())
                .query(UndoneLink.class)
                .list();
    }

    /// With whom, and on which day last.
    Map<InstitutionId, LocalDate> daysOf(PersonId person) {
        return of(person).stream()
                .collect(Collectors.toMap(
                        UndoneLink::partner, it -> Warsaw.dayOf(it.undoneAt()), (newest, _) -> newest));
    }

    /// What nobody of the acting institution has taken note of yet.
    List<UndoneLink> unnoticed() {
        return sql.sql(SELECT + " where noticed_at is null order by undone_at, id")
                .query(UndoneLink.class)
                .list();
    }

    void noticed(PersonId person, StaffId by, Instant now) {
        sql.sql("""
                update discovery.undone set noticed_at = :now, noticed_by = :by
                 where person_id = :person and noticed_at is null
                """)
                .param("now", Timestamp.from(now))
                .param("by", by.value())
                .param("person", person.value())
                .update();
    }
}
