package pl.sciezka.referral.draft;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import pl.sciezka.client.CommonClient;
import pl.sciezka.client.CommonClients;
import pl.sciezka.journal.Journal;
import pl.sciezka.journal.Seen;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.referral.ReferralId;
import pl.sciezka.referral.course.Clocks;
import pl.sciezka.referral.course.Kept;
import pl.sciezka.referral.course.Mark;
import pl.sciezka.referral.course.RecordStep;
import pl.sciezka.referral.course.Referral;
import pl.sciezka.referral.course.Referrals;
import pl.sciezka.referral.course.Route;
import pl.sciezka.referral.course.Side;
import pl.sciezka.referral.ground.Consents;
import pl.sciezka.referral.ground.Introductions;
import pl.sciezka.referral.ground.Parties;
import pl.sciezka.referral.ground.SenderOpenings;
import pl.sciezka.shell.Absent;
import pl.sciezka.storage.CurrentActing;

/// Sends a draft: from now on the receiver reads what it carries, and its answer is awaited.
@Component
class SendReferral {

    sealed interface Result {
        record Sent(ReferralId referral) implements Result {}

        record Incomplete(List<Gap> gaps) implements Result {}

        /// No clause in force lets the receiver read referrals of ours.
        record NoClause() implements Result {}

        /// The receiver may read it only with the client's consent, and none counts.
        record NoConsent() implements Result {}

        /// A protected person is opened to nobody: such a referral goes on paper.
        record Guarded() implements Result {}
    }

    private final Drafts drafts;
    private final Referrals referrals;
    private final Consents consents;
    private final PrepareReferral prepare;
    private final Introductions introductions;
    private final SenderOpenings openings;
    private final CommonClients commonClients;
    private final Parties parties;
    private final RecordStep record;
    private final Journal journal;
    private final Clock clock;

    SendReferral(
            Drafts drafts,
            Referrals referrals,
            Consents consents,
            PrepareReferral prepare,
            Introductions introductions,
            SenderOpenings openings,
            CommonClients commonClients,
            Parties parties,
            RecordStep record,
            Journal journal,
            Clock clock) {
        this.drafts = drafts;
        this.referrals = referrals;
        this.consents = consents;
        this.prepare = prepare;
        this.introductions = introductions;
        this.openings = openings;
        this.commonClients = commonClients;
        this.parties = parties;
        this.record = record;
        this.journal = journal;
        this.clock = clock;
    }

    Result send(ReferralId id) {
        if (referrals.find(id).isPresent()) return new Result.Sent(id);
        var draft = drafts.find(id).orElseThrow(Absent::new);
        var mark = Mark.here(clock.instant(), CurrentActing.staff().staff(), Side.SENDER);
        return switch (draft.send(prepare.introduction(draft), mark, Clocks.on(mark.day()))) {
            case Draft.Sending.Incomplete it -> new Result.Incomplete(it.gaps());
            case Draft.Sending.Ready it -> prepare.lacksConsent(draft) ? new Result.NoConsent() : send(it.referral());
        };
    }

    private Result send(Referral it) {
        var inside = it.route() instanceof Route.Within;
        if (!inside && introductions.guarded(it.person())) return new Result.Guarded();
        var author = it.state().mark().by();
        var theirs = inside ? it.person() : recordAtReceiver(it).orElse(null);
        return openings.opened(new Kept(it, null, null, author, null, theirs))
                .map(this::sent)
                .orElseGet(Result.NoClause::new);
    }

    /// Whom both sides have confirmed already needs no new record there.
    private Optional<PersonId> recordAtReceiver(Referral it) {
        return commonClients.of(it.person()).stream()
                .flatMap(common -> common.members().stream())
                .filter(member -> member.institution().equals(it.route().receiver()))
                .map(CommonClient.Member::person)
                .findFirst();
    }

    private Result sent(Kept kept) {
        var it = kept.referral();
        var names = parties.names(it.route());
        record.first(kept, names.sender(), names.receiver());
        drafts.delete(it.id());
        consents.sent(it.id(), clock.instant());
        journal.changed(
                "journal.referral-sent", new Seen(it.person(), it.route().sender()));
        return new Result.Sent(it.id());
    }
}
