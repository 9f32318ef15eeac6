package pl.sciezka.referral.board;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.referral.course.Side;
import pl.sciezka.shell.CardGroup;
import pl.sciezka.shell.CardTab;
import pl.sciezka.storage.CurrentActing;

/// Referrals on the client card.
@Component
class ReferralTab implements CardTab {

    private final ReferralLists lists;

    ReferralTab(ReferralLists lists) {
        this.lists = lists;
    }

    @Override
    public CardGroup group() {
        return CardGroup.SUPPORT;
    }

    /// The number says how many wait for the own institution.
    @Override
    public Optional<Tab> of(PersonId person) {
        var own = CurrentActing.staff().institution();
        var onUs = lists.ofPerson(person, own).stream()
                .filter(it -> it.awaits() != null)
                .filter(it -> (it.awaits() == Side.SENDER ? it.sender() : it.receiver()).equals(own))
                .count();
        var path = "/clients/" + person.value() + "/referrals";
        return Optional.of(new Tab("referral.person-tab", path, 10, (int) onUs, List.of(path, "/referrals")));
    }
}
