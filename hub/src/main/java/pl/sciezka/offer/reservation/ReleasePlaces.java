package pl.sciezka.offer.reservation;

import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import pl.sciezka.client.CommonClient;
import pl.sciezka.client.CommonClientLeft;
import pl.sciezka.client.PersonProtected;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.shell.Texts;
import pl.sciezka.storage.CurrentActing;

/// Ends what holds a place when one of the two takes its person out of the common client: in the same transaction, and
/// the place is free again. The partner sees nothing of it any more and learns no reason.
@Component
class ReleasePlaces {

    private final Reservations reservations;
    private final AnswerProposal answers;
    private final Texts texts;

    ReleasePlaces(Reservations reservations, AnswerProposal answers, Texts texts) {
        this.reservations = reservations;
        this.answers = answers;
        this.texts = texts;
    }

    @EventListener
    void on(CommonClientLeft event) {
        var others =
                event.others().stream().map(CommonClient.Member::institution).collect(Collectors.toSet());
        release(event.leaver(), event.leaversPerson(), others::contains);
    }

    /// A protected person is opened to nobody, also not by what was asked before.
    @EventListener
    void on(PersonProtected event) {
        release(event.institution(), event.person(), _ -> true);
    }

    private void release(InstitutionId by, PersonId person, Predicate<InstitutionId> towards) {
        if (!(CurrentActing.get().orElse(null) instanceof Acting.Staff staff)) return;
        for (var it : reservations.holdingFor(person)) {
            if (!towards.test(it.partnerOf(by))) continue;
            if (it.isProposedBy(by)) {
                var _ = answers.withdraw(it.id(), staff, null);
            } else {
                var _ = answers.decline(it.id(), staff, texts.text(Texts.POLISH, "offer.reservation.parted"));
            }
        }
    }
}
