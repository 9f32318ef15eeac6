package pl.sciezka.discovery;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A partner to whom a person may be proposed, or why not now. `undone` is the day on which a former link was undone.
record Choice(
        Standing standing,
        String name,
        @Nullable LocalDate undone,
        @Nullable Obstacle obstacle) {

    /// Why not now, all of it known to the own institution: `path` leads to what stands in the way.
    record Obstacle(SendProposal.Refusal why, String path) {}
}
