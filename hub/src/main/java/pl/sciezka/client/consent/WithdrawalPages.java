package pl.sciezka.client.consent;

import java.time.Clock;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import pl.sciezka.client.ClientHeader;
import pl.sciezka.client.ClientHeaders;
import pl.sciezka.client.consent.ReadConsents.OtherView;
import pl.sciezka.client.consent.ReadConsents.Stays;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.shell.ForThoseWhoServe;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;
import pl.sciezka.shell.Redirect;
import pl.sciezka.storage.CurrentActing;

/// A consent withdrawn: what stops, what goes on and why; at the institution that the client told, and at the other.
@Pages("/clients/{person}/consents/{id}")
class WithdrawalPages {

    private final ClientHeaders headers;
    private final ReadConsents read;
    private final Consents consents;
    private final WithdrawConsent withdraw;
    private final Clock clock;

    WithdrawalPages(
            ClientHeaders headers, ReadConsents read, Consents consents, WithdrawConsent withdraw, Clock clock) {
        this.headers = headers;
        this.read = read;
        this.consents = consents;
        this.withdraw = withdraw;
        this.clock = clock;
    }

    record ConsentWithdrawal(ClientHeader header, ConsentView view, List<OtherView> ending, List<Stays> staying)
            implements Page {}

    /// `news`: the client told the other institution, and this one has not taken note yet.
    record Withdrawn(ClientHeader header, ConsentView view, List<Stays> staying, boolean news) implements Page {}

    @GetMapping("/withdraw")
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    Page before(@PathVariable PersonId person, @PathVariable ConsentId id) {
        var header = headers.of(person);
        var view = read.find(person, id);
        if (view.state() == ConsentState.WITHDRAWN) return after(person, id);
        return new ConsentWithdrawal(header, view, read.endingWith(view, person), read.staying(view.consent()));
    }

    @PostMapping("/withdraw")
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    Redirect withdraw(@PathVariable PersonId person, @PathVariable ConsentId id) {
        headers.of(person);
        withdraw.withdraw(read.find(person, id).consent(), CurrentActing.staff());
        return Redirect.to(ConsentTab.path(person) + "/" + id.value() + "/withdrawn");
    }

    @GetMapping("/withdrawn")
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    Page after(@PathVariable PersonId person, @PathVariable ConsentId id) {
        var header = headers.of(person);
        var view = read.find(person, id);
        var withdrawal = view.consent().withdrawal();
        if (withdrawal == null) return Redirect.to(ConsentTab.path(person));
        var news = withdrawal.noticedAt() == null
                && !withdrawal.toldTo().equals(CurrentActing.staff().institution());
        return new Withdrawn(header, view, read.staying(view.consent()), news);
    }

    @PostMapping("/withdrawn")
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    Redirect noticed(@PathVariable PersonId person, @PathVariable ConsentId id) {
        headers.of(person);
        var consent = read.find(person, id).consent();
        if (consent.withdrawal() != null
                && !consent.withdrawal().toldTo().equals(CurrentActing.staff().institution()))
            consents.noticed(consent, clock.instant());
        return Redirect.to(ConsentTab.path(person)).saying("consent.noticed");
    }
}
