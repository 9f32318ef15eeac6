package pl.sciezka.referral.draft;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.referral.DraftBeginnings;
import pl.sciezka.referral.ReferralId;
import pl.sciezka.referral.Support;
import pl.sciezka.referral.course.Clocks;
import pl.sciezka.referral.course.DesiredOutcome;
import pl.sciezka.referral.course.Introduction;
import pl.sciezka.referral.course.Mark;
import pl.sciezka.referral.course.Referral;
import pl.sciezka.referral.course.Request;
import pl.sciezka.referral.course.Route;
import pl.sciezka.referral.ground.Consent;
import pl.sciezka.referral.ground.ConsentScope;

/// Draft of a referral (szkic skierowania): the author's own, incomplete at will, seen by nobody else, deletable.
/// A type of its own, so that no referral is ever half filled.
record Draft(
        ReferralId id,
        PersonId person,
        StaffId author,
        @Nullable Route route,
        @Nullable Support support,
        String question,
        List<String> outcomes,
        @Nullable LocalDate wishedStart,
        boolean telephonePassedOn,
        @Nullable LocalDate informed) {

    static final int LONGEST = 1000;

    Draft {
        outcomes =
                outcomes.stream().map(String::strip).filter(it -> !it.isEmpty()).toList();
        question = question.strip();
    }

    static Draft about(PersonId person, StaffId author) {
        return new Draft(ReferralId.next(), person, author, null, null, "", List.of(), null, false, null);
    }

    /// Begun from something another module knows, such as an offer; one of the own institution names no receiver.
    static Draft from(DraftBeginnings.Beginning it, PersonId person, StaffId author, InstitutionId own) {
        var route = it.receiver().equals(own) ? null : Route.of(own, it.receiver(), null);
        return new Draft(
                ReferralId.next(), person, author, route, it.support(), it.question(), List.of(), null, false, null);
    }

    /// What keeps it from being sent, in the order of the form; empty when nothing does.
    List<Gap> gaps(LocalDate today) {
        return Gap.all().filter(gap -> gap.in(this, today)).toList();
    }

    /// Sends it on that day: the referral, or what is still missing.
    Sending send(Introduction person, Mark mark, Clocks clocks) {
        var gaps = gaps(mark.day());
        if (route == null || support == null || informed == null || !gaps.isEmpty())
            return new Sending.Incomplete(gaps);
        var carried = telephonePassedOn ? person : person.withoutTelephone();
        var content = new Request.Content(carried, question, numbered(), wishedStart, informed);
        var request = new Request(support, content);
        return new Sending.Ready(Referral.sent(id, route, this.person, request, mark, clocks));
    }

    /// What the client must agree to have passed on, where it goes on consent.
    Set<ConsentScope> needsConsentTo() {
        var needed = EnumSet.of(ConsentScope.PERSON, ConsentScope.REQUEST, ConsentScope.REPORT);
        if (telephonePassedOn) needed.add(ConsentScope.TELEPHONE);
        return needed;
    }

    /// Whether it may be sent with this consent: to the same receiver, and no more than the client agreed to.
    boolean isCoveredBy(Consent consent, LocalDate day) {
        return route != null
                && route.receiver().equals(consent.receiver())
                && consent.countsOn(day)
                && consent.scope().containsAll(needsConsentTo());
    }

    private List<DesiredOutcome> numbered() {
        return IntStream.range(0, outcomes.size())
                .mapToObj(i -> new DesiredOutcome(i + 1, outcomes.get(i)))
                .toList();
    }

    /// What came of sending a draft.
    sealed interface Sending {
        record Ready(Referral referral) implements Sending {}

        record Incomplete(List<Gap> gaps) implements Sending {}
    }

    @Override
    public String toString() {
        return "Draft[" + id.value() + "]";
    }
}
