package pl.sciezka.intake;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/// Whether the work on a list still goes on. A program that was killed says nothing, so the next one to look finds out:
/// no sign of life for a while, and nobody holds the lock that the work holds to its end.
@Component
class Liveness {

    private static final Duration SILENCE = Duration.ofSeconds(10);

    private final Uploads uploads;
    private final Clock clock;

    Liveness(Uploads uploads, Clock clock) {
        this.uploads = uploads;
        this.clock = clock;
    }

    /// The list as it is; marked interrupted when its work has died.
    Upload settled(Upload upload) {
        var beat = upload.beat();
        if (beat == null || beat.plus(SILENCE).isAfter(clock.instant()) || !uploads.lock(upload.id())) return upload;
        uploads.interrupted(upload.id());
        return uploads.find(upload.id()).orElseThrow();
    }
}
