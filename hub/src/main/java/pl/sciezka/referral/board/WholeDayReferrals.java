package pl.sciezka.referral.board;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import pl.sciezka.client.SupportDays;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.shell.Texts;
import pl.sciezka.storage.CurrentActing;

/// Support on a referral that goes on, to its planned end. Before it starts nobody has named an end.
@Component
class WholeDayReferrals implements SupportDays {

    private final ReferralLists lists;
    private final Texts texts;

    WholeDayReferrals(ReferralLists lists, Texts texts) {
        this.lists = lists;
        this.texts = texts;
    }

    @Override
    public List<Span> wholeDays(PersonId own) {
        return lists.ofPerson(own, CurrentActing.staff().institution()).stream()
                .filter(it -> it.goesOn() && it.support().mayFillDays())
                .map(it -> new Span(
                        texts.text(Texts.POLISH, "Support." + it.support()),
                        it.receiver(),
                        it.since(),
                        Objects.requireNonNull(it.due()),
                        "/referrals/" + it.id().value()))
                .toList();
    }
}
