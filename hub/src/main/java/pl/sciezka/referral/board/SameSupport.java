package pl.sciezka.referral.board;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import pl.sciezka.client.Alert;
import pl.sciezka.client.AlertRule;
import pl.sciezka.client.Alerts;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.shell.Texts;
import pl.sciezka.storage.CurrentActing;

/// The same support asked for twice at the same time, whoever asks.
@Component
class SameSupport implements Alerts {

    private final ReferralLists lists;
    private final Texts texts;

    SameSupport(ReferralLists lists, Texts texts) {
        this.lists = lists;
        this.texts = texts;
    }

    @Override
    public List<Alert> of(PersonId own) {
        var open = lists.ofPerson(own, CurrentActing.staff().institution()).stream()
                .filter(it -> it.due() != null)
                .collect(groupingBy(ReferralLine::support, TreeMap::new, Collectors.toList()));
        return open.entrySet().stream()
                .filter(it -> it.getValue().size() > 1)
                .map(it -> new Alert(
                        AlertRule.SAME_SUPPORT_TWICE,
                        List.of(
                                texts.text(Texts.POLISH, "Support." + it.getKey()),
                                String.valueOf(it.getValue().size())),
                        null,
                        "/clients/" + own.value() + "/referrals"))
                .toList();
    }
}
