package pl.sciezka.referral.board;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import pl.sciezka.institution.Colleague;
import pl.sciezka.institution.Colleagues;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.referral.course.Route;
import pl.sciezka.referral.course.Side;
import pl.sciezka.referral.ground.Basis;
import pl.sciezka.referral.ground.Naming;
import pl.sciezka.referral.ground.Parties;
import pl.sciezka.shell.HistoryLines;
import pl.sciezka.shell.Texts;
import pl.sciezka.storage.CurrentActing;

/// Referrals in a client's history: each step in the sentence of its day, and what is promised until when.
@Component
class ReferralHistory implements HistoryLines {

    private static final String KIND = "referral";

    private final Steps steps;
    private final ReferralLists lists;
    private final Parties parties;
    private final Colleagues colleagues;
    private final Basis basis;
    private final Texts texts;

    ReferralHistory(
            Steps steps, ReferralLists lists, Parties parties, Colleagues colleagues, Basis basis, Texts texts) {
        this.steps = steps;
        this.lists = lists;
        this.parties = parties;
        this.colleagues = colleagues;
        this.basis = basis;
        this.texts = texts;
    }

    @Override
    public List<Line> of(PersonId person) {
        var own = CurrentActing.staff().institution();
        var past = steps.of(person);
        var people = colleagues.of(past.stream().map(Steps.Past::staff).toList());
        var naming = parties.naming();
        var clauses = new HashMap<List<Object>, Optional<String>>();
        var open = lists.ofPerson(person, own).stream().filter(it -> it.awaits() != null);
        return Stream.concat(
                        past.stream().map(it -> happened(it, people, naming, clauses)),
                        open.map(it -> promised(it, naming)))
                .toList();
    }

    private Line happened(
            Steps.Past it, Map<StaffId, Colleague> people, Naming naming, Map<List<Object>, Optional<String>> clauses) {
        var route = Route.of(it.sender(), it.receiver(), it.unit());
        var day = Warsaw.dayOf(it.at());
        var who = people.get(it.staff());
        return new Line(
                Lane.HAPPENED,
                it.at(),
                null,
                KIND,
                it.forStaff(),
                naming.of(it.institution(), null),
                who == null ? null : who.name(),
                clauses.computeIfAbsent(List.of(route, day), _ -> basis.cited(route, day))
                        .orElse(null),
                "/referrals/" + it.referral().value());
    }

    private Line promised(ReferralLine it, Naming naming) {
        var names = naming.of(it.route());
        var support = texts.text(Texts.POLISH, "Support." + it.support().name());
        var awaited = it.awaited();
        return new Line(
                Lane.PROMISED,
                Warsaw.startOf(awaited.since()),
                awaited.due(),
                KIND,
                texts.text(Texts.POLISH, "referral.promised." + it.state(), names.sender(), names.receiver(), support),
                naming.of(awaited.on() == Side.SENDER ? it.sender() : it.receiver(), null),
                null,
                null,
                "/referrals/" + it.id().value());
    }
}
