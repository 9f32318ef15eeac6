package pl.sciezka.referral.board;

import static java.util.stream.Collectors.groupingBy;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import pl.sciezka.client.Alert;
import pl.sciezka.client.AlertRule;
import pl.sciezka.client.Alerts;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.referral.Support;
import pl.sciezka.referral.ground.Naming;
import pl.sciezka.referral.ground.Parties;
import pl.sciezka.shell.Texts;
import pl.sciezka.storage.CurrentActing;

/// The same support asked for twice at the same time, whoever asks: which referrals these are, whose, and since when.
@Component
public class SameSupport implements Alerts {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final ReferralLists lists;
    private final Parties parties;
    private final Texts texts;

    SameSupport(ReferralLists lists, Parties parties, Texts texts) {
        this.lists = lists;
        this.parties = parties;
        this.texts = texts;
    }

    @Override
    public List<Alert> of(PersonId own) {
        var bySupport = open(own).collect(groupingBy(ReferralLine::support, TreeMap::new, Collectors.toList()));
        return bySupport.entrySet().stream()
                .filter(it -> it.getValue().size() > 1)
                .map(it -> alert(it.getKey(), it.getValue()))
                .toList();
    }

    /// What stands already, before one more is sent; empty where nothing does.
    public List<Alert> before(PersonId own, Support support) {
        var standing = open(own).filter(it -> it.support() == support).toList();
        return standing.isEmpty() ? List.of() : List.of(alert(support, standing));
    }

    private Stream<ReferralLine> open(PersonId own) {
        return lists.ofPerson(own, CurrentActing.staff().institution()).stream().filter(it -> it.due() != null);
    }

    private Alert alert(Support support, List<ReferralLine> standing) {
        var naming = parties.naming();
        return new Alert(
                        AlertRule.SAME_SUPPORT_TWICE,
                        List.of(word("Support." + support)),
                        null,
                        standing.size() == 1 ? path(standing.getFirst()) : null)
                .listing(standing.stream().map(it -> item(it, naming)).toList());
    }

    private Alert.Item item(ReferralLine it, Naming naming) {
        var names = naming.of(it.route());
        return new Alert.Item(
                texts.text(
                        Texts.POLISH,
                        "referral.standing",
                        names.sender(),
                        names.receiver(),
                        word("referral.state." + it.state()),
                        DAY.format(it.since())),
                path(it));
    }

    private String word(String key) {
        return texts.text(Texts.POLISH, key);
    }

    private static String path(ReferralLine it) {
        return "/referrals/" + it.id().value();
    }
}
