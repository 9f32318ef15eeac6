package pl.sciezka.referral.change;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.sciezka.client.History;
import pl.sciezka.delivery.Announcements;
import pl.sciezka.delivery.Came;
import pl.sciezka.journal.Journal;
import pl.sciezka.journal.Seen;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.DataGroup;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.referral.course.Kept;
import pl.sciezka.referral.course.Referrals;
import pl.sciezka.referral.course.Route;
import pl.sciezka.referral.course.State;
import pl.sciezka.referral.ground.Basis;
import pl.sciezka.referral.ground.Consents;
import pl.sciezka.referral.ground.Parties;
import pl.sciezka.shell.Texts;

/// A change of running support is proposed, answered or taken back (zaproponuj, przyjmij, odmów, wycofaj), each with
/// its sentence and its journal entry. A step that came too late answers false.
@Component
class ProposeChange {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final Changes changes;
    private final Referrals referrals;
    private final Basis basis;
    private final Consents consents;
    private final Parties parties;
    private final History history;
    private final Journal journal;
    private final Announcements announcements;
    private final Texts texts;
    private final Clock clock;

    ProposeChange(
            Changes changes,
            Referrals referrals,
            Basis basis,
            Consents consents,
            Parties parties,
            History history,
            Journal journal,
            Announcements announcements,
            Texts texts,
            Clock clock) {
        this.changes = changes;
        this.referrals = referrals;
        this.basis = basis;
        this.consents = consents;
        this.parties = parties;
        this.history = history;
        this.journal = journal;
        this.announcements = announcements;
        this.texts = texts;
        this.clock = clock;
    }

    /// Running support of an own client that another institution referred, as long as its clause stands and nothing
    /// else waits.
    boolean possible(Kept it, InstitutionId own) {
        var referral = it.referral();
        return referral.state() instanceof State.Running
                && referral.route() instanceof Route.Between
                && referral.route().receiver().equals(own)
                && it.receiverPerson() != null
                && referral.request().content() != null
                && changes.of(referral.id()).stream().noneMatch(Change::waits);
    }

    /// Empty when it is not possible.
    Optional<ChangeId> propose(Acting.Staff by, Kept it, Change.Wish wish) {
        var today = Warsaw.today(clock);
        var route = it.referral().route();
        var citation = basis.clause(route, today);
        if (!possible(it, by.institution()) || citation.isEmpty() || it.receiverPerson() == null)
            return Optional.empty();
        var change = new Change(
                ChangeId.next(),
                it.referral().id(),
                new Change.Side(route.sender(), it.referral().person()),
                new Change.Side(route.receiver(), it.receiverPerson()),
                wish,
                citation.get().clause().value(),
                citation.get().cited(),
                clock.instant(),
                by.staff(),
                Change.dueAfter(today),
                Change.State.WAITING,
                null,
                null);
        changes.add(change);
        tell(change, by.institution(), "support-change.proposed");
        return Optional.of(change.id());
    }

    /// By whoever referred, while the support goes on and the other side may read the answer.
    boolean answer(ChangeId id, Acting.Staff by, boolean yes, @Nullable String words) {
        changes.find(id).ifPresent(it -> referrals.lock(it.referral()));
        var waiting = changes.lock(id)
                .filter(it -> it.waits() && !it.isProposedBy(by.institution()))
                .filter(this::goesOn);
        if (waiting.isEmpty()) return false;
        end(waiting.get(), yes ? Change.State.ACCEPTED : Change.State.DECLINED, by, words);
        return true;
    }

    /// By whoever proposed.
    boolean withdraw(ChangeId id, Acting.Staff by) {
        var waiting = changes.lock(id).filter(it -> it.waits() && it.isProposedBy(by.institution()));
        if (waiting.isEmpty()) return false;
        end(waiting.get(), Change.State.WITHDRAWN, by, null);
        return true;
    }

    /// By whoever ends the support, or freezes it.
    void stop(ChangeId id, Acting.Staff by) {
        changes.lock(id).filter(Change::waits).ifPresent(it -> {
            var now = clock.instant();
            var known = it.isProposedBy(by.institution()) ? null : now;
            changes.stop(id, new Change.Ending(now, by.staff(), null), known);
            tell(it, by.institution(), "support-change.stopped");
        });
    }

    private boolean goesOn(Change it) {
        var today = Warsaw.today(clock);
        var referral = referrals.find(it.referral()).orElseThrow().referral();
        if (!(referral.state() instanceof State.Running)) return false;
        if (!basis.restsOnConsent(referral.route(), today)) return basis.standsWithoutConsent(referral.route(), today);
        return consents.find(it.referral())
                .filter(consent -> consent.countsOn(today))
                .isPresent();
    }

    private void end(Change it, Change.State how, Acting.Staff by, @Nullable String words) {
        changes.end(it.id(), how, new Change.Ending(clock.instant(), by.staff(), words));
        tell(it, by.institution(), "support-change." + how);
    }

    private void tell(Change it, InstitutionId acting, String what) {
        journal.changed("journal.support-change", new Seen(it.own(acting), acting));
        history.tell(
                it.own(acting),
                what,
                DataGroup.REFERRAL,
                it.clause(),
                it.id().path(),
                Set.of(it.partnerOf(acting)),
                parties.name(acting, null),
                parties.name(it.partnerOf(acting), null),
                wished(it.wish()));
        var partner = it.partnerOf(acting);
        var whose = it.isProposedBy(partner)
                ? it.proposedBy()
                : referrals.find(it.referral()).orElseThrow().author();
        announcements.announce(new Came(
                it.id().value(),
                partner,
                whose,
                "referral.announced." + what,
                it.id().path()));
    }

    private String wished(Change.Wish it) {
        var what = it.support() != null
                ? texts.text(Texts.POLISH, "Support." + it.support())
                : it.day() == null ? "" : DAY.format(it.day());
        return texts.text(Texts.POLISH, "referral.change.wish." + it.kind(), what);
    }
}
