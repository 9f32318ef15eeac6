package pl.sciezka.partnership.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.InstitutionKind;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.shell.ClosedMatters.Ended;
import pl.sciezka.testing.HubTest;
import pl.sciezka.testing.Offices;

@HubTest
class EndedAgreementsTests {

    final InstitutionId pup = InstitutionId.next();
    final InstitutionId ops = InstitutionId.next();

    @Test
    void an_agreement_ends_for_whoever_left_it_with_its_last_day_inside_and_for_the_others_with_its_own(
            @Autowired ApplicationContext program, @Autowired EndedAgreements ended, @Autowired JdbcClient sql) {
        var offices = new Offices(program);
        offices.open(pup, InstitutionKind.PUP, "PUP Dawny");
        offices.open(ops, InstitutionKind.OPS, "OPS Dawny");
        offices.agree("Dawne partnerstwo", pup, Map.of(pup, InstitutionKind.PUP, ops, InstitutionKind.OPS));
        var today = LocalDate.now(Warsaw.ZONE);
        leaves(offices, sql, today.plusDays(1));
        assertThat(days(offices, ended, ops)).isEmpty();
        leaves(offices, sql, today);
        assertThat(days(offices, ended, ops)).containsExactly(new Ended(today.minusDays(1), 1));
        assertThat(days(offices, ended, pup)).isEmpty();
        var matters = offices.as(ops, Purpose.OWN_TASKS, () -> ended.between(ops, today.minusDays(1), today, 10, 0));
        assertThat(matters)
                .singleElement()
                .satisfies(it -> assertThat(it.path()).startsWith("/partnerships/agreements/"));
    }

    private void leaves(Offices offices, JdbcClient sql, LocalDate day) {
        offices.as(
                ops,
                Purpose.ADMINISTRATION,
                () -> sql.sql("update partnership.party set left_on = :day where institution_id = :ops")
                        .param("day", day)
                        .param("ops", ops.value())
                        .update());
    }

    private static List<Ended> days(Offices offices, EndedAgreements ended, InstitutionId who) {
        return offices.as(who, Purpose.OWN_TASKS, () -> ended.days(who));
    }
}
