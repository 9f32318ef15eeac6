package pl.sciezka.referral.draft;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.sciezka.institution.Institution;
import pl.sciezka.institution.Institutions;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.referral.ReferralId;
import pl.sciezka.referral.board.Steps;
import pl.sciezka.referral.course.Clocks;
import pl.sciezka.referral.course.Introduction;
import pl.sciezka.referral.course.Referrals;
import pl.sciezka.referral.course.Route;
import pl.sciezka.referral.ground.Basis;
import pl.sciezka.referral.ground.Consent;
import pl.sciezka.referral.ground.Consents;
import pl.sciezka.referral.ground.FreshContact;
import pl.sciezka.referral.ground.Introductions;
import pl.sciezka.referral.ground.Names;
import pl.sciezka.referral.ground.Parties;
import pl.sciezka.shell.Absent;
import pl.sciezka.storage.CurrentActing;

/// What a writer of a referral needs to know: to whom it can go, what is missing, what to expect.
@Component
class PrepareReferral {

    /// Somebody to refer to; `value` as in [DraftTyped].
    record Receiver(String value, String name, Way way) {}

    /// How it goes there: inside the own institution, on a clause, or on a clause and the client's consent.
    enum Way {
        INSIDE,
        CLAUSE,
        CONSENT
    }

    /// What follows when it is sent: who answers by when, on which clause, and what to mind before.
    record Outlook(
            Names names,
            LocalDate answerBy,
            @Nullable String clause,
            @Nullable Consent consent,
            @Nullable RouteAdvice advice,
            Steps.@Nullable Refusal refusal) {}

    private final Drafts drafts;
    private final Referrals referrals;
    private final Introductions introductions;
    private final Institutions institutions;
    private final Parties parties;
    private final Basis basis;
    private final Consents consents;
    private final FreshContact fresh;
    private final Steps steps;
    private final Clock clock;

    PrepareReferral(
            Drafts drafts,
            Referrals referrals,
            Introductions introductions,
            Institutions institutions,
            Parties parties,
            Basis basis,
            Consents consents,
            FreshContact fresh,
            Steps steps,
            Clock clock) {
        this.drafts = drafts;
        this.referrals = referrals;
        this.introductions = introductions;
        this.institutions = institutions;
        this.parties = parties;
        this.basis = basis;
        this.consents = consents;
        this.fresh = fresh;
        this.steps = steps;
        this.clock = clock;
    }

    /// Of an own person only, under an id that is nobody else's.
    void save(Draft draft) {
        introductions.of(draft.person());
        if (!drafts.save(CurrentActing.staff().institution(), draft, clock.instant())) throw new Absent();
    }

    /// Whether a draft of this id has been sent already: its form was still open somewhere.
    boolean isSent(ReferralId id) {
        return referrals.find(id).isPresent();
    }

    boolean leadsSomewhere(Draft draft) {
        var route = draft.route();
        return route == null
                || receivers().stream()
                        .anyMatch(it -> it.value().equals(DraftTyped.to(route.receiver(), route.unit())));
    }

    List<Gap> gaps(Draft draft) {
        return draft.gaps(today());
    }

    /// Whether nothing but the client's consent lets the receiver read it.
    boolean needsConsent(Draft draft) {
        return draft.route() != null && basis.restsOnConsent(draft.route(), today());
    }

    /// Whether a consent is missing that counts today and covers what the draft passes on.
    boolean lacksConsent(Draft draft) {
        return needsConsent(draft)
                && consents.find(draft.id())
                        .filter(it -> draft.isCoveredBy(it, today()))
                        .isEmpty();
    }

    /// Partners that a clause lets read our referrals, with their units; those that need the client's consent too; then
    /// units of our own.
    List<Receiver> receivers() {
        var own = CurrentActing.staff().institution();
        var partners = basis.receivers(own, today());
        var all = new ArrayList<Receiver>();
        partners.alone().forEach(it -> all.addAll(withUnits(it, Way.CLAUSE)));
        partners.onConsent().forEach(it -> all.addAll(withUnits(it, Way.CONSENT)));
        all.addAll(units(own, Way.INSIDE));
        return all;
    }

    private List<Receiver> withUnits(InstitutionId partner, Way way) {
        var whole = new Receiver(DraftTyped.to(partner, null), parties.name(partner, null), way);
        return Stream.concat(Stream.of(whole), units(partner, way).stream()).toList();
    }

    Outlook outlook(Draft draft) {
        var route = draft.route();
        if (route == null) throw new IllegalStateException("Checked without a receiver");
        var refusal = steps.lastRefusal(draft.person(), route.receiver())
                .filter(it -> it.reason().advisesToWait(Warsaw.dayOf(it.at()), today()));
        return new Outlook(
                parties.names(route),
                Clocks.on(today()).answerBy(today()),
                basis.cited(route, today()).orElse(null),
                needsConsent(draft) ? consents.find(draft.id()).orElse(null) : null,
                advice(route),
                refusal.orElse(null));
    }

    /// Who it speaks of; what the client needs goes along, on consent only when the client agreed to that too.
    Introduction introduction(Draft draft) {
        var person = introductions.of(draft.person());
        return passesNeedsOn(draft) ? person : person.withoutNeeds();
    }

    /// What of the client's needs goes along; what partners recorded is not ours to hand on.
    CheckedNeeds needs(Draft draft) {
        var own = introductions.of(draft.person()).needs();
        return new CheckedNeeds(draft.person(), own, passesNeedsOn(draft), List.of());
    }

    private boolean passesNeedsOn(Draft draft) {
        return draft.route() == null || fresh.passesNeedsOn(draft.route(), draft.id());
    }

    private @Nullable RouteAdvice advice(Route route) {
        var sender = institutions.find(route.sender()).map(Institution::kind);
        var receiver = institutions.find(route.receiver()).map(Institution::kind);
        if (sender.isEmpty() || receiver.isEmpty()) return null;
        return RouteAdvice.of(sender.get(), receiver.get()).orElse(null);
    }

    private List<Receiver> units(InstitutionId institution, Way way) {
        return institutions.unitsOf(institution).stream()
                .map(it -> it.id().value())
                .map(it -> new Receiver(DraftTyped.to(institution, it), parties.name(institution, it), way))
                .toList();
    }

    private LocalDate today() {
        return Warsaw.today(clock);
    }
}
