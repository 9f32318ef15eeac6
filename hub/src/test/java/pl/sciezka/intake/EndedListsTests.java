package pl.sciezka.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.InstitutionKind;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.shell.ClosedMatters.Ended;
import pl.sciezka.testing.HubTest;
import pl.sciezka.testing.Offices;

@HubTest
class EndedListsTests {

    final InstitutionId office = InstitutionId.next();

    @Test
    void a_list_that_was_taken_over_has_ended_on_the_polish_day_and_one_that_waits_has_not(
            @Autowired ApplicationContext program, @Autowired EndedLists ended, @Autowired JdbcClient sql) {
        var offices = new Offices(program);
        offices.open(office, InstitutionKind.OPS, "OPS Listowy");
        offices.as(office, Purpose.OWN_TASKS, () -> {
            upload(sql, "DONE");
            upload(sql, "CHECKED");
            assertThat(ended.days(office)).containsExactly(new Ended(LocalDate.of(2026, 6, 2), 1));
            assertThat(ended.between(office, LocalDate.of(2026, 6, 2), LocalDate.of(2026, 6, 3), 10, 0))
                    .singleElement()
                    .satisfies(it -> assertThat(it.path()).startsWith("/lists/"));
            return true;
        });
    }

    /// Finished half an hour after midnight in Poland.
    private void upload(JdbcClient sql, String state) {
        sql.sql("""
                insert into intake.upload (id, institution_id, staff_id, uploaded_at, file_bytes, file_sha256, rows,
                                           heading_row, head_sealed, state, finished_at)
                values (:id, :office, :id, now(), 1, '', 1, 0, '', :state, timestamptz '2026-06-01 22:30:00+00')
                """)
                .param("id", UUID.randomUUID())
                .param("office", office.value())
                .param("state", state)
                .update();
    }
}
