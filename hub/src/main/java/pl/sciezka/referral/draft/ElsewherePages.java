package pl.sciezka.referral.draft;

import java.time.Clock;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.referral.ReferralId;
import pl.sciezka.referral.course.DesiredOutcome;
import pl.sciezka.referral.course.Referral;
import pl.sciezka.referral.course.Request;
import pl.sciezka.referral.course.Side;
import pl.sciezka.referral.ground.ReadReferral;
import pl.sciezka.shell.Absent;
import pl.sciezka.shell.ForThoseWhoServe;
import pl.sciezka.shell.Pages;
import pl.sciezka.shell.Redirect;
import pl.sciezka.storage.CurrentActing;

/// Asks somebody else for what one institution did not take on, or could not carry to its end.
@Pages("/referrals/{id}/elsewhere")
class ElsewherePages {

    private final ReadReferral read;
    private final PrepareReferral prepare;
    private final Clock clock;

    ElsewherePages(ReadReferral read, PrepareReferral prepare, Clock clock) {
        this.read = read;
        this.prepare = prepare;
        this.clock = clock;
    }

    /// A new draft with the same request. Whom to ask is chosen anew, and the client is told anew of what is passed on.
    @PostMapping
    @ForThoseWhoServe(Purpose.REFERRAL)
    Redirect copy(@PathVariable ReferralId id) {
        var reading = read.read(id);
        var content = reading.referral().request().content();
        if (content == null || !reading.sides().contains(Side.SENDER)) throw new Absent();
        var draft = draft(reading.referral(), content, CurrentActing.staff().staff());
        prepare.save(draft);
        return Redirect.to("/referrals/drafts/" + draft.id().value()).saying("referral.draft.elsewhere");
    }

    private Draft draft(Referral of, Request.Content content, StaffId author) {
        var wished = content.wishedStart();
        return new Draft(
                ReferralId.next(),
                of.person(),
                author,
                null,
                of.request().support(),
                content.question(),
                content.outcomes().stream().map(DesiredOutcome::text).toList(),
                wished == null || wished.isBefore(Warsaw.today(clock)) ? null : wished,
                content.person().telephone() != null,
                null);
    }
}
