package pl.sciezka.referral.answer;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.sciezka.journal.Journal;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.partnership.AgreementId;
import pl.sciezka.partnership.Departures.Departure;
import pl.sciezka.partnership.HandOvers;
import pl.sciezka.referral.ReferralId;
import pl.sciezka.referral.board.ReferralLine;
import pl.sciezka.referral.board.ReferralLists;
import pl.sciezka.referral.course.Side;
import pl.sciezka.referral.ground.Parties;
import pl.sciezka.shell.ForThoseWhoServe;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;
import pl.sciezka.shell.Redirect;
import pl.sciezka.shell.Typed;
import pl.sciezka.storage.CurrentActing;

/// Referrals to and from the parties of an agreement that the own institution leaves: what has not begun is given or
/// taken back, several at once; what goes on is decided on one by one.
@Pages("/referrals/hand-over")
class HandOverReferralPages {

    private final HandOvers handOvers;
    private final ReferralLists lists;
    private final Parties parties;
    private final HandOverReferrals handOver;
    private final Journal journal;

    HandOverReferralPages(
            HandOvers handOvers, ReferralLists lists, Parties parties, HandOverReferrals handOver, Journal journal) {
        this.handOvers = handOvers;
        this.lists = lists;
        this.parties = parties;
        this.handOver = handOver;
        this.journal = journal;
    }

    @GetMapping
    @ForThoseWhoServe(Purpose.REFERRAL)
    HandOver show(@RequestParam AgreementId agreement) {
        return page(handOvers.departure(agreement), "", Set.of(), FormErrors.none());
    }

    @PostMapping("/back")
    @ForThoseWhoServe(Purpose.REFERRAL)
    Page giveBack(
            @RequestParam AgreementId agreement,
            @Nullable @RequestParam(required = false) List<String> back,
            @Nullable String instead) {
        var departure = handOvers.departure(agreement);
        if (departure.lastDay() == null) return tooEarly(departure);
        var chosen = chosen(departure, back, Side.RECEIVER);
        var errors = FormErrors.collect()
                .when(chosen.isEmpty(), "back", "referral.hand-over.nothing")
                .when(Typed.text(instead).isEmpty(), "instead", "referral.hand-over.instead.missing")
                .when(Typed.text(instead).length() > StepField.LONGEST, "instead", "referral.error.long")
                .done();
        if (errors.any()) return page(departure, instead, texts(chosen), errors);
        var left = handOver.giveBack(chosen, departure, Typed.text(instead));
        return done(departure, left, "referral.hand-over.given-back");
    }

    @PostMapping("/withdraw")
    @ForThoseWhoServe(Purpose.REFERRAL)
    Page takeBack(
            @RequestParam AgreementId agreement, @Nullable @RequestParam(required = false) List<String> withdraw) {
        var departure = handOvers.departure(agreement);
        if (departure.lastDay() == null) return tooEarly(departure);
        var chosen = chosen(departure, withdraw, Side.SENDER);
        if (chosen.isEmpty())
            return page(departure, "", Set.of(), FormErrors.of("withdraw", "referral.hand-over.nothing"));
        return done(departure, handOver.takeBack(chosen, departure), "referral.hand-over.taken-back");
    }

    private Page tooEarly(Departure departure) {
        return page(departure, "", Set.of(), FormErrors.of("not-yet", "referral.hand-over.too-early"));
    }

    private Page done(Departure departure, List<ReferralId> left, String notice) {
        return Redirect.to("/referrals/hand-over?agreement="
                        + departure.agreement().value())
                .saying(left.isEmpty() ? notice : "referral.hand-over.overtaken");
    }

    /// Only what stands in the list, whatever was sent.
    private Set<ReferralId> chosen(Departure departure, @Nullable List<String> typed, Side side) {
        if (typed == null) return Set.of();
        var ticked = new HashSet<>(typed);
        var own = CurrentActing.staff().institution();
        return lists.running(own, departure.others()).stream()
                .filter(it -> (side == Side.SENDER ? it.sender() : it.receiver()).equals(own))
                .map(ReferralLine::id)
                .filter(it -> ticked.contains(it.value().toString()))
                .collect(Collectors.toSet());
    }

    private HandOver page(Departure departure, @Nullable String instead, Set<String> chosen, FormErrors errors) {
        var own = CurrentActing.staff().institution();
        var found = lists.running(own, departure.others());
        journal.looked(
                "journal.referrals", found.stream().map(ReferralLine::seen).toList());
        var naming = parties.naming();
        var rows = found.stream()
                .map(it -> new HandOver.Row(
                        it, naming.of(it.route()), it.receiver().equals(own), it.inHandOf(own)))
                .toList();
        return new HandOver(departure, rows, instead, chosen, errors);
    }

    private static Set<String> texts(Set<ReferralId> chosen) {
        return chosen.stream().map(it -> it.value().toString()).collect(Collectors.toSet());
    }
}
