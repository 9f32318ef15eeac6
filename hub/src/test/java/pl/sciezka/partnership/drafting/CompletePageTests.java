package pl.sciezka.partnership.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.sciezka.partnership.Examples.BABICE;
import static pl.sciezka.partnership.Examples.PCPR;
import static pl.sciezka.partnership.Examples.PUP;
import static pl.sciezka.partnership.Examples.TRZEBINIA;
import static pl.sciezka.testing.Visitor.words;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.partnership.AgreementId;
import pl.sciezka.partnership.ChangeAgreement;
import pl.sciezka.testing.HubTest;

/// Whose signature was missing has left, and the others see what is to be done.
@HubTest
class CompletePageTests extends TypedDrafts {

    @Autowired
    ChangeAgreement change;

    @Autowired
    Clock clock;

    @Test
    void nobody_is_waited_for_once_all_who_stay_have_signed() {
        var pup = director(PUP);
        var draft = start(pup, "Aneks bez jednego podpisu");
        pup.post(draft + "/parties/new", party(newcomer));
        pup.post(draft, draft + "/forward", Map.of());
        for (var who : new InstitutionId[] {PUP, TRZEBINIA, BABICE, newcomer}) sign(director(who), draft);
        var agreement = agreement(pup);
        leaves(PCPR, new AgreementId(UUID.fromString(agreement.substring(agreement.lastIndexOf('/') + 1))));

        assertThat(words(director(TRZEBINIA).get(draft)))
                .contains("podpisy 4 z 4 podpisali wszyscy, którzy są stronami")
                .doesNotContain("czeka na:");
        assertThat(path(director(TRZEBINIA).post(draft + "/sign/complete", Map.of())))
                .isEqualTo(agreement);
    }

    private void leaves(InstitutionId who, AgreementId agreement) {
        transactions.as(new Acting.Job(who, Purpose.ADMINISTRATION), () -> {
            var before = change.locked(agreement);
            before.parties().stream()
                    .filter(it -> it.institution().equals(who))
                    .forEach(it -> change.leave(before, it, Warsaw.today(clock)));
        });
    }
}
