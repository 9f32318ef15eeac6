package pl.sciezka.referral.board;

import java.util.List;
import org.springframework.stereotype.Component;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.shell.CardClocks;
import pl.sciezka.storage.CurrentActing;

/// In the client's header: referrals that a partner has not answered yet.
@Component
class UnansweredClocks implements CardClocks {

    private static final List<String> UNANSWERED = List.of("SENT", "REOPENED");

    private final ReferralLists lists;

    UnansweredClocks(ReferralLists lists) {
        this.lists = lists;
    }

    @Override
    public List<Clock> of(PersonId person) {
        var own = CurrentActing.staff().institution();
        return lists.ofPerson(person, own).stream()
                .filter(it -> it.sender().equals(own) && UNANSWERED.contains(it.state()))
                .map(it -> new Clock(Kind.UNANSWERED, it.due(), 1))
                .toList();
    }
}
