package pl.sciezka.referral.ground;

import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import pl.sciezka.client.ContactCorrected;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.referral.course.CarriedContacts;
import pl.sciezka.referral.course.Referral;
import pl.sciezka.referral.course.Referrals;

/// Says on referrals that were sent that their telephone or needs are no longer the newest: whoever received them must
/// know of a correction (RODO art. 19). In the transaction that corrects.
@Component
class MarkOutdated {

    private final CarriedContacts contacts;
    private final Referrals referrals;
    private final FreshContact fresh;
    private final TellContact tell;
    private final Clock clock;

    MarkOutdated(CarriedContacts contacts, Referrals referrals, FreshContact fresh, TellContact tell, Clock clock) {
        this.contacts = contacts;
        this.referrals = referrals;
        this.fresh = fresh;
        this.tell = tell;
        this.clock = clock;
    }

    @EventListener
    void on(ContactCorrected event) {
        for (var id : contacts.sentAbout(event.institution(), event.person()))
            referrals.find(id).ifPresent(it -> mark(it.referral()));
    }

    private void mark(Referral it) {
        var outdated = fresh.newer(it).isPresent();
        var news = contacts.outdated(it.id(), outdated ? Warsaw.today(clock) : null);
        if (outdated && news && fresh.mayBeSent(it)) tell.tell(it, "referral-contact-outdated");
    }
}
