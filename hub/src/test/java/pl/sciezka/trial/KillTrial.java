package pl.sciezka.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What `./sciezka trial` runs; not among the tests, because it takes its time. With `-Dtrial.lose=true` the receivers
/// forget, and the trial must say so.
class KillTrial {

    private static final int KILLS = Integer.getInteger("trial.kills", 100);
    private static final boolean LOSE = Boolean.getBoolean("trial.lose");
    private static final long SEED = Long.getLong("trial.seed", System.nanoTime());
    private static final int MOST_SHOWN = 20;

    @Test
    void trial() throws IOException {
        var lines = new ArrayList<>(List.of("seed: " + SEED));
        try (var campaign = new Campaign(Path.of("target", "trial"), SEED)) {
            if (LOSE) campaign.lose();
            for (int kills = 0; kills < KILLS; kills++) campaign.kill();
            campaign.pass(10);
            campaign.end();
            var verdict = campaign.verdict();
            lines.addAll(campaign.figures());
            say(lines, "lost", verdict.lost());
            say(lines, "doubled", verdict.doubled());
            say(lines, "out of order", verdict.outOfOrder());
            say(lines, "e-mails lost", verdict.lettersLost());
            say(lines, "e-mails doubled under another Message-ID", verdict.lettersDoubled());
            assertThat(LOSE ? verdict.seesLosses() : verdict.clean())
                    .as(String.valueOf(verdict))
                    .isTrue();
        } finally {
            Files.write(Path.of("target", "trial.txt"), lines);
        }
    }

    private static void say(List<String> lines, String what, List<String> found) {
        lines.add(what + ": " + found.size());
        found.stream().limit(MOST_SHOWN).forEach(it -> lines.add("  " + it));
    }
}
