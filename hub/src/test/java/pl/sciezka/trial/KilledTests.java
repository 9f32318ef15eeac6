package pl.sciezka.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Three deaths of `./sciezka trial`, one of each kind, and that it can see a loss.
@Tag("slow")
class KilledTests {

    private static final long SEED = Long.getLong("trial.seed", System.nanoTime());

    @Test
    void what_was_told_arrives_once_and_in_order_though_programs_and_databases_are_killed() {
        try (var campaign = new Campaign(Path.of("target", "killed"), SEED)) {
            campaign.killEach();
            campaign.pass(5);
            campaign.end();
            var verdict = campaign.verdict();
            System.out.println("seed " + SEED + ": " + campaign.figures());
            assertThat(verdict.clean()).as("seed %d: %s", SEED, verdict).isTrue();

            campaign.lose();
            campaign.beginAgain();
            campaign.pass(40);
            campaign.end();
            assertThat(campaign.verdict().seesLosses())
                    .as("seed %d: the trial sees losses", SEED)
                    .isTrue();
        }
    }
}
