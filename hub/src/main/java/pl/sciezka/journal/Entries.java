package pl.sciezka.journal;

import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.StaffId;

/// Where journal entries are kept.
@Repository
class Entries {

    private final JdbcClient sql;

    Entries(JdbcClient sql) {
        this.sql = sql;
    }

    void add(
            String kind,
            String what,
            Purpose purpose,
            InstitutionId institution,
            @Nullable StaffId staff,
            Collection<Seen> persons) {
        sql.sql("""
                insert into journal.entry (institution_id, staff_id, kind, what, purpose, persons, holders)
                values (:institution, :staff, :kind, :what, :purpose, :persons, :holders)
                """)
                .param("institution", institution.value())
                .param("staff", staff == null ? null : staff.value(), java.sql.Types.OTHER)
                .param("kind", kind)
                .param("what", what)
                .param("purpose", purpose.name())
                .param(
                        "persons",
                        persons.stream()
                                .map(it -> it.person().value())
                                .distinct()
                                .toArray(UUID[]::new))
                .param(
                        "holders",
                        persons.stream()
                                .map(it -> it.holder().value())
                                .distinct()
                                .toArray(UUID[]::new))
                .update();
    }
}
