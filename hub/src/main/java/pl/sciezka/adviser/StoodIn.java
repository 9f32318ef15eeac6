package pl.sciezka.adviser;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.client.StandIns;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.kernel.Warsaw;

/// Keeps what was done in place of somebody who was away (w zastępstwie), so that it is said whose matter it was.
@Repository
public class StoodIn implements StandIns {

    public enum Kind {
        /// a sentence of the history: whatever module told it
        SENTENCE,
        NOTICE,
        QUESTION
    }

    /// `words` and `path` are those of the sentence; null for a notice.
    public record Done(
            UUID what,
            PersonId person,
            StaffId by,
            Instant at,
            @Nullable String words,
            @Nullable String path) {}

    private final JdbcClient sql;
    private final OnDuty onDuty;
    private final Absences absences;
    private final Clock clock;

    StoodIn(JdbcClient sql, OnDuty onDuty, Absences absences, Clock clock) {
        this.sql = sql;
        this.onDuty = onDuty;
        this.absences = absences;
        this.clock = clock;
    }

    @Override
    public void told(UUID sentence, PersonId person, Acting.Staff teller) {
        did(Kind.SENTENCE, sentence, person, teller);
    }

    /// Kept only when `by` reacts for this own person in place of somebody today.
    public void did(Kind kind, UUID what, PersonId person, Acting.Staff by) {
        var today = Warsaw.today(clock);
        if (absences.on(by.institution(), today).isEmpty()) return;
        if (!(onDuty.of(by.institution(), person, today) instanceof Duty.Substitute it)
                || !it.substitute().equals(by.staff())) return;
        sql.sql("""
                insert into adviser.stood_in (what, institution_id, kind, person_id, staff_id, away_id, at)
                values (:what, :own, :kind, :person, :by, :away, :at)
                on conflict do nothing
                """)
                .param("what", what)
                .param("own", by.institution().value())
                .param("kind", kind.name())
                .param("person", person.value())
                .param("by", by.staff().value())
                .param("away", it.adviser().value())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    @Override
    public Map<UUID, StaffId> of(Collection<UUID> sentences) {
        if (sentences.isEmpty()) return Map.of();
        return sql
                .sql("select what, away_id from adviser.stood_in where what = any (:what) and kind = 'SENTENCE'")
                .param("what", sentences.toArray(UUID[]::new))
                .query((row, _) ->
                        Map.entry(row.getObject("what", UUID.class), new StaffId(row.getObject("away_id", UUID.class))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// The names of those in whose place a notice was noted or a question answered, by institution.
    public Map<InstitutionId, String> namesFor(UUID what) {
        return sql
                .sql("""
                select s.institution_id, c.given_name || ' ' || c.surname as name
                  from adviser.stood_in s join institution.colleague c on c.staff_id = s.away_id
                 where s.what = :what
                """)
                .param("what", what)
                .query((row, _) -> Map.entry(
                        new InstitutionId(row.getObject("institution_id", UUID.class)), row.getString("name")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// What was done in place of this member of staff on these days, the latest first.
    public List<Done> inPlaceOf(StaffId away, LocalDate from, LocalDate until) {
        return sql.sql("""
                select d.what, d.person_id, d.staff_id, d.at, s.for_staff, s.path
                  from adviser.stood_in d
                  left join client.sentence s on s.id = d.what
                 where d.away_id = :away and d.at >= :since and d.at < :before and d.kind <> 'QUESTION'
                   and d.institution_id = (select acting.institution())
                 order by d.at desc, d.what
                """)
                .param("away", away.value())
                .param("since", Timestamp.from(Warsaw.startOf(from)))
                .param("before", Timestamp.from(Warsaw.startOf(until.plusDays(1))))
                .query((row, _) -> new Done(
                        row.getObject("what", UUID.class),
                        new PersonId(row.getObject("person_id", UUID.class)),
                        new StaffId(row.getObject("staff_id", UUID.class)),
                        row.getTimestamp("at").toInstant(),
                        row.getString("for_staff"),
                        row.getString("path")))
                .list();
    }
}
