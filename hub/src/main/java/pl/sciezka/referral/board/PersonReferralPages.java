package pl.sciezka.referral.board;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import pl.sciezka.client.ClientHeader;
import pl.sciezka.client.ClientHeaders;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.referral.board.ReferralPages.Line;
import pl.sciezka.shell.ForThoseWhoServe;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;
import pl.sciezka.storage.CurrentActing;

/// All referrals of one client, from us and to us.
@Pages("/clients/{person}/referrals")
class PersonReferralPages {

    private final ClientHeaders headers;
    private final ReferralLists lists;
    private final Lines lines;

    PersonReferralPages(ClientHeaders headers, ReferralLists lists, Lines lines) {
        this.headers = headers;
        this.lists = lists;
        this.lines = lines;
    }

    record PersonReferrals(ClientHeader header, List<Line> lines) implements Page {}

    @GetMapping
    @ForThoseWhoServe(Purpose.REFERRAL)
    PersonReferrals of(@PathVariable PersonId person) {
        var own = CurrentActing.staff().institution();
        return new PersonReferrals(headers.of(person), lines.of(lists.ofPerson(person, own)));
    }
}
