package pl.sciezka.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PausesTests {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    @Test
    void pauses_grow_to_an_hour_and_end_after_two_days() {
        var pauses = new ArrayList<Duration>();
        for (int attempts = 1; Pauses.after(attempts, NOW).isPresent(); attempts++)
            pauses.add(Duration.between(NOW, Pauses.after(attempts, NOW).orElseThrow()));
        assertThat(pauses).hasSize(59).isSorted();
        assertThat(pauses.subList(0, 3))
                .isEqualTo(List.of(Duration.ofSeconds(2), Duration.ofSeconds(4), Duration.ofSeconds(8)));
        assertThat(pauses.getLast()).isEqualTo(Duration.ofHours(1));
        assertThat(pauses.stream().reduce(Duration.ZERO, Duration::plus))
                .isBetween(Duration.ofDays(2), Duration.ofDays(3));
    }
}
