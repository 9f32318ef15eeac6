package pl.sciezka.shell;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

/// Sessions in the database that are written at most once a minute: an update with every click was most of what a
/// signed-in page cost. A session also ends twelve hours after it began, however busy it is.
class QuietSessions<S extends Session> implements FindByIndexNameSessionRepository<QuietSession<S>> {

    private static final Duration LONGEST = Duration.ofHours(12);

    private final FindByIndexNameSessionRepository<S> kept;
    private final Clock clock;

    QuietSessions(FindByIndexNameSessionRepository<S> kept, Clock clock) {
        this.kept = kept;
        this.clock = clock;
    }

    @Override
    public QuietSession<S> createSession() {
        return new QuietSession<>(kept.createSession());
    }

    @Override
    public void save(QuietSession<S> session) {
        kept.save(session.kept());
    }

    @Override
    public @Nullable QuietSession<S> findById(String id) {
        var session = kept.findById(id);
        if (session == null) return null;
        if (clock.instant().isBefore(session.getCreationTime().plus(LONGEST))) return new QuietSession<>(session);
        kept.deleteById(id);
        return null;
    }

    @Override
    public void deleteById(String id) {
        kept.deleteById(id);
    }

    @Override
    public Map<String, QuietSession<S>> findByIndexNameAndIndexValue(String name, String value) {
        return kept.findByIndexNameAndIndexValue(name, value).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> new QuietSession<>(it.getValue())));
    }
}
