package pl.sciezka.storage;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/// "DEGRADED" on the health page while something that followed an event is given up: pages work, so whoever spreads
/// requests over several programs keeps sending them (200), and whoever watches the word is told.
@Component
class FollowUpsHealthIndicator implements HealthIndicator {

    private final FailedFollowUps failed;

    FollowUpsHealthIndicator(FailedFollowUps failed) {
        this.failed = failed;
    }

    @Override
    public Health health() {
        var givenUp = failed.givenUp(RepeatFollowUps.MOST_ATTEMPTS);
        return givenUp.isEmpty()
                ? Health.up().build()
                : Health.status("DEGRADED")
                        .withDetail("givenUp", givenUp.size())
                        .build();
    }
}
