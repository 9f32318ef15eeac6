package pl.sciezka.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.MapSession;
import pl.sciezka.testing.SetClock;

class QuietSessionsTests {

    private final SetClock clock = new SetClock(Instant.now());
    private final InMemory kept = new InMemory();
    private final QuietSessions<MapSession> sessions = new QuietSessions<>(kept, clock);

    @Test
    void a_click_within_a_minute_leaves_no_trace_and_a_later_one_does() {
        var session = sessions.createSession();
        var begun = session.getLastAccessedTime();
        session.setLastAccessedTime(begun.plusSeconds(59));
        assertThat(session.getLastAccessedTime()).isEqualTo(begun);
        session.setLastAccessedTime(begun.plusSeconds(60));
        assertThat(session.getLastAccessedTime()).isEqualTo(begun.plusSeconds(60));
    }

    @Test
    void a_busy_session_ends_after_twelve_hours() {
        var session = sessions.createSession();
        sessions.save(session);
        clock.pass(Duration.ofHours(12).minusSeconds(5));
        assertThat(sessions.findById(session.getId())).isNotNull();
        clock.pass(Duration.ofSeconds(10));
        assertThat(sessions.findById(session.getId())).isNull();
        assertThat(kept.rows).isEmpty();
    }

    private static class InMemory implements FindByIndexNameSessionRepository<MapSession> {

        final Map<String, MapSession> rows = new ConcurrentHashMap<>();

        @Override
        public MapSession createSession() {
            return new MapSession();
        }

        @Override
        public void save(MapSession session) {
            rows.put(session.getId(), session);
        }

        @Override
        public MapSession findById(String id) {
            return rows.get(id);
        }

        @Override
        public void deleteById(String id) {
            rows.remove(id);
        }

        @Override
        public Map<String, MapSession> findByIndexNameAndIndexValue(String name, String value) {
            return rows;
        }
    }
}
