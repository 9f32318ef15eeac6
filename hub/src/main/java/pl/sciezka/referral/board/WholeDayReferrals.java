package pl.sciezka.referral.board;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import pl.sciezka.client.SupportDays;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.shell.Texts;
import pl.sciezka.storage.CurrentActing;

/// Support on a referral that goes on, to its planned end; on one that was accepted, from the named start. Before it
/// starts nobody has named an end.
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
                .filter(it -> (it.goesOn() || it.starts()) && it.support().mayFillDays())
                .map(this::span)
                .toList();
    }

    private Span span(ReferralLine it) {
        var due = Objects.requireNonNull(it.due());
        return new Span(
                texts.text(Texts.POLISH, "Support." + it.support()),
                it.receiver(),
                it.goesOn() ? it.since() : due,
                it.goesOn() ? due : null,
                "/referrals/" + it.id().value());
    }
}
