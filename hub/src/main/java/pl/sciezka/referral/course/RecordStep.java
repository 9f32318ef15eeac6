package pl.sciezka.referral.course;

import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import pl.sciezka.delivery.Announcements;

/// Keeps the step that a referral has just taken, with its sentences, and announces it inside and outside the program.
/// The names of both ends are those of the day.
@Component
public class RecordStep {

    private final Referrals referrals;
    private final Storyteller storyteller;
    private final ApplicationEventPublisher events;
    private final Announcements announcements;

    RecordStep(
            Referrals referrals,
            Storyteller storyteller,
            ApplicationEventPublisher events,
            Announcements announcements) {
        this.referrals = referrals;
        this.storyteller = storyteller;
        this.events = events;
        this.announcements = announcements;
    }

    public void first(Kept it, String sender, String receiver) {
        referrals.add(it, told(it, sender, receiver));
        announce(it);
    }

    /// Throws [org.springframework.dao.OptimisticLockingFailureException] when another one was quicker.
    public void next(Kept it, String sender, String receiver) {
        referrals.advance(it, told(it, sender, receiver));
        announce(it);
    }

    private void announce(Kept it) {
        events.publishEvent(it.referral().moved());
        Announced.of(it).ifPresent(announcements::announce);
    }

    private Map<Audience, String> told(Kept it, String sender, String receiver) {
        return storyteller.tell(Telling.of(it.referral(), sender, receiver));
    }
}
