package pl.sciezka.client.protection;

import java.time.Clock;
import org.springframework.stereotype.Component;
import pl.sciezka.journal.Journal;
import pl.sciezka.journal.Seen;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.PersonId;

/// Ends the protection of a person. What was cut stays cut: a common client begins anew, by a proposal.
@Component
class EndProtection {

    private final Protections protections;
    private final Journal journal;
    private final Clock clock;

    EndProtection(Protections protections, Journal journal, Clock clock) {
        this.protections = protections;
        this.journal = journal;
        this.clock = clock;
    }

    /// Does nothing when the person is not protected any more.
    void end(PersonId person, String why, Acting.Staff by) {
        if (protections.end(person, by.staff(), why, clock.instant()))
            journal.changed("journal.protection-ended", new Seen(person, by.institution()));
    }
}
