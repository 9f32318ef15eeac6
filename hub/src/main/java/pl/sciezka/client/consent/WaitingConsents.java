package pl.sciezka.client.consent;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.InstitutionId;

/// Consents about which an institution has something to do: to answer, to ask again, to take note.
@Repository
class WaitingConsents {

    private final JdbcClient sql;

    WaitingConsents(JdbcClient sql) {
        this.sql = sql;
    }

    /// Given for this institution, in force, and not answered yet.
    List<Consent> unanswered(InstitutionId viewer) {
        return sql.sql(ConsentRows.READ + """
                 where viewer_institution = :viewer and withdrawn_at is null and until >= (select acting.day())
                   and viewers_record is null
                   and exists (select 1 from client.opening o where o.id = c.opening_id and o.closed_at is null)
                   and exists (select 1 from client.consented(c.person_id, 'IDENTITY'))
                 order by recorded_at
                """)
                .param("viewer", viewer.value())
                .query(ConsentRows::read)
                .list();
    }

    /// Of this holder's clients, in force, ending on that day or before, and followed by no later one.
    List<Consent> ending(InstitutionId holder, LocalDate last) {
        return sql.sql(ConsentRows.READ + """
                 where institution_id = :holder and withdrawn_at is null
                   and until between (select acting.day()) and :last
                   and not exists (select 1 from client.consent later
                                    where later.person_id = c.person_id and later.withdrawn_at is null
                                      and later.viewer_institution = c.viewer_institution and later.until > c.until)
                 order by until
                """)
                .param("holder", holder.value())
                .param("last", last)
                .query(ConsentRows::read)
                .list();
    }

    /// Withdrawn where the client told the other institution, and this one has not taken note yet; one of those that
    /// ended together.
    List<Consent> unnoticed(InstitutionId own) {
        return sql.sql(ConsentRows.READ + """
                 where withdrawn_at is not null and noticed_at is null and withdrawn_in <> :own
                   and not exists (select 1 from client.consent other
                                    where other.person_id = c.person_id
                                      and other.viewer_institution = c.viewer_institution
                                      and other.withdrawn_at = c.withdrawn_at and other.id < c.id)
                 order by withdrawn_at
                """)
                .param("own", own.value())
                .query(ConsentRows::read)
                .list();
    }
}
