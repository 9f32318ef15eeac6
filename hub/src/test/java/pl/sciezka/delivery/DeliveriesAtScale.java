package pl.sciezka.delivery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import pl.sciezka.delivery.Partner.Mood;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.testing.HubTest;

/// What a partner that hangs, fails or closes costs another one: from telling until it has arrived, with and without,
/// turn by turn in one run. A measurement, run by `./sciezka bench deliveries` and not among the tests: figures are
/// printed and never asserted, because machines differ.
@HubTest
class DeliveriesAtScale extends AmongPartners {

    private static final int ROUNDS = 6;
    private static final int EACH = 50;
    private static final int WAITING_AT_THE_BAD_ONE = 20;

    private final List<String> figures = new ArrayList<>();

    @Test
    void deliveries() throws IOException {
        var good = partner();
        var ops = connected(good);
        measured(good, ops, 4 * EACH); // until it is warm
        for (var mood : List.of(Mood.HANGS, Mood.ANSWERS_500, Mood.CLOSES)) {
            var without = new ArrayList<Long>();
            var with = new ArrayList<Long>();
            for (int round = 0; round < ROUNDS; round++) {
                without.addAll(measured(good, ops, EACH));
                var bad = called(partner().in(mood));
                with.addAll(measured(good, ops, EACH));
                post(admin(bad), "/pause", Map.of());
            }
            say(mood, without, with);
        }
        Files.write(Path.of("target", "deliveries.txt"), figures);
    }

    private InstitutionId called(Partner bad) {
        var institution = connected(bad);
        for (int i = 0; i < WAITING_AT_THE_BAD_ONE; i++) tell(institution);
        Eventually.holds("the bad one is called", () -> !bad.calls().isEmpty());
        return institution;
    }

    /// Nanoseconds, one after the other.
    private List<Long> measured(Partner good, InstitutionId institution, int times) {
        var result = new ArrayList<Long>();
        for (int i = 0; i < times; i++) {
            int before = good.taken().size();
            long begin = System.nanoTime();
            tell(institution);
            while (good.taken().size() == before) LockSupport.parkNanos(200_000);
            result.add(System.nanoTime() - begin);
        }
        return result;
    }

    private void say(Mood mood, List<Long> without, List<Long> with) {
        figures.add("another partner %-12s p50 %s, p99 %s; without it p50 %s, p99 %s; p99 with : without = %.2f"
                .formatted(
                        mood,
                        milliseconds(at(with, 0.5)),
                        milliseconds(at(with, 0.99)),
                        milliseconds(at(without, 0.5)),
                        milliseconds(at(without, 0.99)),
                        (double) at(with, 0.99) / at(without, 0.99)));
    }

    private static long at(List<Long> all, double part) {
        var sorted = new ArrayList<>(all);
        Collections.sort(sorted);
        return sorted.get((int) Math.ceil(part * sorted.size()) - 1);
    }

    private static String milliseconds(long nanoseconds) {
        return "%.1f ms".formatted(nanoseconds / 1e6);
    }
}
