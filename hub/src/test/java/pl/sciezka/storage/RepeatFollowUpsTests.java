package pl.sciezka.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpRequest;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.SimpleTransactionStatus;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.testing.HubTest;
import pl.sciezka.testing.Visitors;

@HubTest
@ExtendWith(OutputCaptureExtension.class)
class RepeatFollowUpsTests {

    static final int ALWAYS = Integer.MAX_VALUE;

    @Autowired
    Stumbling stumbling;

    @Autowired
    FailedFollowUps failed;

    @Autowired
    FailedEventPublications registry;

    @Autowired
    LostDatabase lost;

    @Autowired
    PlatformTransactionManager manager;

    @Autowired
    Transactions transactions;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    JdbcClient sql;

    @Autowired
    DataSource database;

    @Autowired
    Visitors visitors;

    /// What is done leaves no row behind.
    private static final String DONE = "gone";

    @AfterEach
    void nothing_is_left() {
        sql.sql("delete from event_publication").update();
    }

    @Test
    void what_fails_twice_is_done_at_the_third_attempt_and_not_again() {
        var it = happen(2);
        awaitFailed(it, 1);

        lookAfter(Duration.ofSeconds(35));
        awaitFailed(it, 2);
        lookAfter(Duration.ofSeconds(65));
        awaitState(it, DONE);

        lookAfter(Duration.ofHours(3));
        assertThat(stumbling.tries(it)).isEqualTo(3);
    }

    @Test
    void the_log_says_which_failed_and_nothing_of_what_it_was_about(CapturedOutput log) {
        var it = happen(ALWAYS);
        awaitFailed(it, 1);
        await().untilAsserted(
                        () -> assertThat(log.getAll())
                                .contains(
                                        "pl.sciezka.storage.Stumbling.on failed and will be repeated: java.lang.IllegalStateException"));
        assertThat(log.getAll())
                .doesNotContain("somebody's data")
                .doesNotContain(it.id().toString());
    }

    @Test
    void the_pause_doubles_with_each_attempt() {
        var it = happen(ALWAYS);
        awaitFailed(it, 1);

        lookAfter(Duration.ofSeconds(25));
        assertThat(state(it)).as("too early").isEqualTo("FAILED");
        lookAfter(Duration.ofSeconds(35));
        awaitFailed(it, 2);
        lookAfter(Duration.ofSeconds(55));
        assertThat(state(it)).as("too early").isEqualTo("FAILED");
        assertThat(stumbling.tries(it)).isEqualTo(2);
    }

    @Test
    void what_always_fails_is_given_up_and_shown_to_whoever_runs_the_program() {
        var it = happen(ALWAYS);
        awaitFailed(it, 1);
        assertThat(health()).contains("\"UP\"");

        for (int attempt = 2; attempt <= RepeatFollowUps.MOST_ATTEMPTS; attempt++) {
            lookAfter(Duration.ofMinutes(61));
            awaitFailed(it, attempt);
        }
        lookAfter(Duration.ofDays(3));

        assertThat(stumbling.tries(it)).isEqualTo(RepeatFollowUps.MOST_ATTEMPTS);
        assertThat(failed.givenUp(RepeatFollowUps.MOST_ATTEMPTS))
                .singleElement()
                .asString()
                .contains("Stumbling");
        assertThat(health()).contains("\"DEGRADED\"");
    }

    /// They stand first in the registry's order, and would fill its batch.
    @Test
    void many_that_are_given_up_do_not_hold_up_the_others() {
        sql.sql("""
                        insert into event_publication (id, listener_id, event_type, serialized_event, publication_date,
                            status, completion_attempts, last_resubmission_date)
                        select gen_random_uuid(), 'gone', 'pl.sciezka.storage.Stumbled', '{}', now() - interval '9 days',
                            'FAILED', 30, now() - interval '8 days'
                        from generate_series(1, 150)
                        """).update();
        var it = happen(1);
        awaitFailed(it, 1);
        lookAfter(Duration.ofMinutes(1));
        awaitState(it, DONE);
    }

    @Test
    void what_a_killed_program_was_repeating_is_repeated() {
        var it = happen(1);
        awaitFailed(it, 1);
        sql.sql("""
                        update event_publication set status = 'RESUBMITTED', completion_attempts = 2,
                            last_resubmission_date = now() - interval '31 minutes'
                        where serialized_event like '%' || :id || '%'
                        """).param("id", it.id().toString()).update();
        lookAfter(Duration.ZERO);
        awaitState(it, DONE);
    }

    /// Nobody could write down that it failed, and half an hour would be long for an answer.
    @Test
    void what_failed_without_a_database_is_repeated_once_it_is_back() {
        var it = happen(1);
        awaitFailed(it, 1);
        sql.sql("update event_publication set status = 'PROCESSING' where serialized_event like '%' || :id || '%'")
                .param("id", it.id().toString())
                .update();
        lookAfter(Duration.ofMinutes(1));
        assertThat(state(it)).as("perhaps still at work").isEqualTo("PROCESSING");
        lost.afterBegin(new SimpleTransactionStatus(), new CannotCreateTransactionException("gone"));
        lookAfter(Duration.ofMinutes(1));
        awaitState(it, DONE);
    }

    @Test
    void only_one_program_at_a_time_repeats() throws SQLException {
        var it = happen(1);
        awaitFailed(it, 1);
        try (var other = database.getConnection()) {
            other.setAutoCommit(false);
            other.createStatement().execute("select pg_advisory_xact_lock(hashtextextended('follow-ups', 1))");
            lookAfter(Duration.ofMinutes(1));
            assertThat(state(it)).isEqualTo("FAILED");
            other.rollback();
        }
        lookAfter(Duration.ofMinutes(1));
        awaitState(it, DONE);
    }

    private Stumbled happen(int times) {
        var it = new Stumbled(UUID.randomUUID(), times);
        transactions.as(new Acting.Job(InstitutionId.next(), Purpose.ADMINISTRATION), () -> events.publishEvent(it));
        return it;
    }

    private void lookAfter(Duration time) {
        new RepeatFollowUps(failed, registry, lost, manager, Clock.offset(Clock.systemUTC(), time)).look();
    }

    private void awaitFailed(Stumbled it, int tries) {
        await().until(() -> stumbling.tries(it) == tries);
        awaitState(it, "FAILED");
    }

    private void awaitState(Stumbled it, String state) {
        await().untilAsserted(() -> assertThat(state(it)).isEqualTo(state));
    }

    private String state(Stumbled it) {
        return sql.sql("select status from event_publication where serialized_event like '%' || :id || '%'")
                .param("id", it.id().toString())
                .query(String.class)
                .optional()
                .orElse(DONE);
    }

    private String health() {
        return visitors.stranger()
                .send(HttpRequest.newBuilder(URI.create(visitors.base() + "/actuator/health")))
                .body();
    }
}
