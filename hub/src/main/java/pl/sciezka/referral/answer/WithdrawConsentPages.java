package pl.sciezka.referral.answer;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.referral.ReferralId;
import pl.sciezka.referral.board.ReferralView;
import pl.sciezka.referral.board.Threads;
import pl.sciezka.referral.course.Side;
import pl.sciezka.referral.ground.Consent;
import pl.sciezka.referral.ground.ReadReferral;
import pl.sciezka.shell.Absent;
import pl.sciezka.shell.ForThoseWhoServe;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;
import pl.sciezka.shell.Redirect;

/// The client's consent, withdrawn: what ends at once, and what stays.
@Pages("/referrals/{id}/consent/withdraw")
class WithdrawConsentPages {

    private final ReadReferral read;
    private final Threads threads;
    private final WithdrawConsent withdraw;

    WithdrawConsentPages(ReadReferral read, Threads threads, WithdrawConsent withdraw) {
        this.read = read;
        this.threads = threads;
        this.withdraw = withdraw;
    }

    /// `stays`: clauses on which the two still see each other's data about this client.
    record ConsentWithdrawal(ReferralView view, Consent consent, List<String> stays) implements Page {

        /// What is reported has been done already.
        boolean stops() {
            return view.awaits() == Side.RECEIVER;
        }
    }

    @GetMapping
    @ForThoseWhoServe(Purpose.REFERRAL)
    Page before(@PathVariable ReferralId id) {
        var view = threads.view(read.read(id));
        var consent = view.consent();
        if (consent == null) throw new Absent();
        if (consent.withdrawnOn() != null) return Redirect.to("/referrals/" + id.value());
        return new ConsentWithdrawal(view, consent, threads.stays(view));
    }

    @PostMapping
    @ForThoseWhoServe(Purpose.REFERRAL)
    Redirect after(@PathVariable ReferralId id) {
        return Redirect.to("/referrals/" + id.value()).saying("referral.consent.withdrawn." + withdraw.withdraw(id));
    }
}
