package pl.sciezka.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.storage.EmptiedFolder;

/// How many exports there may be at once on this node, so that nobody fills its disk with them: one for each
/// institution until its file is sent or a quarter of an hour old, and few altogether.
@Component
class Places {

    /// So that exports alone never take the connections that pages need.
    private static final int MADE_AT_ONCE = 2;

    private static final int LYING_AT_ONCE = 10;
    static final Duration KEPT = Duration.ofMinutes(15);

    private final Map<InstitutionId, Place> taken = new ConcurrentHashMap<>();
    private final Path folder;
    private final Clock clock;

    Places(@Value("${sciezka.data}") Path data, Clock clock) throws IOException {
        folder = EmptiedFolder.of(data, "export");
        this.clock = clock;
    }

    sealed interface Asked {
        record Given(Place place) implements Asked {}

        record Refused(Refusal why) implements Asked {}
    }

    enum Refusal {
        /// One of the same institution is being made or sent.
        OWN_UNDER_WAY,
        TOO_MANY
    }

    synchronized Asked ask(InstitutionId institution) {
        if (taken.containsKey(institution)) return new Asked.Refused(Refusal.OWN_UNDER_WAY);
        boolean tooMany = taken.values().stream().filter(Place::isBeingMade).count() >= MADE_AT_ONCE
                || taken.size() >= LYING_AT_ONCE;
        if (tooMany) return new Asked.Refused(Refusal.TOO_MANY);
        try {
            var file = Files.createTempFile(folder, "wypis", ".zip");
            var place = new Place(file, () -> taken.remove(institution));
            taken.put(institution, place);
            return new Asked.Given(place);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Ends those that nobody has fetched, or that somebody fetches very slowly.
    @Scheduled(fixedDelayString = "PT1M")
    void clear() {
        var before = clock.instant().minus(KEPT);
        List.copyOf(taken.values()).stream().filter(it -> it.madeBefore(before)).forEach(Place::close);
    }
}
