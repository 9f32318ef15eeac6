package pl.sciezka.client.consent;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import pl.sciezka.client.ClientHeader;
import pl.sciezka.client.ClientHeaders;
import pl.sciezka.client.consent.ReadConsents.OtherView;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.shell.ForThoseWhoServe;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;
import pl.sciezka.storage.CurrentActing;

/// The client's consents, those that stand and those that are over.
@Pages("/clients/{person}/consents")
class ConsentListPages {

    private final ClientHeaders headers;
    private final Offers offers;
    private final ReadConsents read;

    ConsentListPages(ClientHeaders headers, Offers offers, ReadConsents read) {
        this.headers = headers;
        this.offers = offers;
        this.read = read;
    }

    record ConsentList(ClientHeader header, List<ConsentView> consents, List<OtherView> others, boolean possible)
            implements Page {

        List<ConsentView> standing() {
            return consents.stream().filter(it -> !it.state().isOver()).toList();
        }

        List<ConsentView> over() {
            return consents.stream().filter(it -> it.state().isOver()).toList();
        }
    }

    @GetMapping
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    ConsentList list(@PathVariable PersonId person) {
        var header = headers.of(person);
        var possible = !header.guarded()
                && !offers.of(CurrentActing.staff().institution(), read.today()).isEmpty();
        return new ConsentList(header, read.of(person), read.others(person), possible);
    }
}
