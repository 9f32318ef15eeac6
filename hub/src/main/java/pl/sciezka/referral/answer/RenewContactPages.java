package pl.sciezka.referral.answer;

import java.time.Clock;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.referral.ReferralId;
import pl.sciezka.referral.course.CarriedContacts;
import pl.sciezka.referral.course.Side;
import pl.sciezka.referral.ground.FreshContact;
import pl.sciezka.referral.ground.ReadReferral;
import pl.sciezka.referral.ground.TellContact;
import pl.sciezka.shell.Absent;
import pl.sciezka.shell.ForThoseWhoServe;
import pl.sciezka.shell.Pages;
import pl.sciezka.shell.Redirect;

/// The sender sends a newer telephone and newer needs along with a referral that goes on.
@Pages("/referrals/{id}/contact")
class RenewContactPages {

    private final ReadReferral read;
    private final FreshContact fresh;
    private final CarriedContacts contacts;
    private final TellContact tell;
    private final Clock clock;

    RenewContactPages(ReadReferral read, FreshContact fresh, CarriedContacts contacts, TellContact tell, Clock clock) {
        this.read = read;
        this.fresh = fresh;
        this.contacts = contacts;
        this.tell = tell;
        this.clock = clock;
    }

    /// Sent twice it says the same: it carries the newest already.
    @PostMapping
    @ForThoseWhoServe(Purpose.REFERRAL)
    Redirect renew(@PathVariable ReferralId id) {
        var reading = read.readAndLock(id);
        if (!reading.sides().contains(Side.SENDER)) throw new Absent();
        var referral = reading.referral();
        var page = Redirect.to("/referrals/" + id.value());
        if (!referral.goesOn() || !fresh.mayBeSent(referral)) return page.saying("referral.contact.refused");
        fresh.newer(referral).ifPresent(now -> {
            contacts.renew(id, now, Warsaw.today(clock));
            tell.tell(referral, "referral-contact-renewed");
        });
        return page.saying("referral.contact.sent");
    }
}
