package pl.sciezka.adviser;

import java.time.LocalDate;
import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.StaffId;

/// Who leads whom in the demonstration (prowadzący pokazowi), as it was before the program came; only where
/// demonstration data is loaded.
@Repository
public class DemonstrationAdvisers {

    private final JdbcClient sql;

    DemonstrationAdvisers(JdbcClient sql) {
        this.sql = sql;
    }

    public void lead(InstitutionId own, StaffId staff, Collection<String> caseNumbers, LocalDate since) {
        sql.sql("""
                update client.person set adviser_id = :staff, adviser_since = :since
                 where institution_id = :own and case_number = any (:numbers) and adviser_id is null
                """)
                .param("staff", staff.value())
                .param("since", since)
                .param("own", own.value())
                .param("numbers", caseNumbers.toArray(String[]::new))
                .update();
    }

    public void away(InstitutionId own, StaffId staff, LocalDate from, LocalDate until) {
        sql.sql("""
                insert into adviser.absence (id, institution_id, staff_id, from_day, until_day, written_by, written_at)
                values (gen_random_uuid(), :own, :staff, :from, :until, :staff, now())
                """)
                .param("own", own.value())
                .param("staff", staff.value())
                .param("from", from)
                .param("until", until)
                .update();
    }
}
