package pl.sciezka.storage;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/// Follows up with failures, and counts how often it was asked.
@Component
class Stumbling {

    private final Map<UUID, Integer> tries = new ConcurrentHashMap<>();

    @FollowsUp
    void on(Stumbled it) {
        if (tries.merge(it.id(), 1, Integer::sum) <= it.times()) throw new IllegalStateException("somebody's data");
    }

    int tries(Stumbled it) {
        return tries.getOrDefault(it.id(), 0);
    }
}
