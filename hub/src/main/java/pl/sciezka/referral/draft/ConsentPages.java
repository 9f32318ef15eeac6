package pl.sciezka.referral.draft;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.referral.ReferralId;
import pl.sciezka.referral.course.Introduction;
import pl.sciezka.referral.ground.ConsentScope;
import pl.sciezka.referral.ground.Consents;
import pl.sciezka.referral.ground.Introductions;
import pl.sciezka.shell.Absent;
import pl.sciezka.shell.ForThoseWhoServe;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.FormPage;
import pl.sciezka.shell.Option;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;
import pl.sciezka.shell.Redirect;
import pl.sciezka.shell.Typed;
import pl.sciezka.shell.Ui;
import pl.sciezka.storage.CurrentActing;

/// The client's consent, recorded before a referral is sent that rests on it.
@Pages("/referrals")
class ConsentPages {

    private final Drafts drafts;
    private final Introductions introductions;
    private final Consents consents;
    private final PrepareReferral prepare;
    private final Clock clock;

    ConsentPages(Drafts drafts, Introductions introductions, Consents consents, PrepareReferral prepare, Clock clock) {
        this.drafts = drafts;
        this.introductions = introductions;
        this.consents = consents;
        this.prepare = prepare;
        this.clock = clock;
    }

    record ConsentForm(
            ReferralId id,
            Introduction person,
            String receiver,
            @Nullable String clause,
            ConsentTyped typed,
            FormErrors errors)
            implements FormPage {

        List<Option> scopes(Ui ui) {
            return Stream.of(ConsentScope.values())
                    .map(it -> new Option(it.name(), ui.word(it)))
                    .toList();
        }

        String day(Ui ui, @Nullable String typed) {
            return Typed.shownDay(ui, typed);
        }
    }

    @GetMapping("/drafts/{id}/consent")
    @ForThoseWhoServe(Purpose.REFERRAL)
    Page ask(@PathVariable ReferralId id) {
        var draft = drafts.find(id).orElseThrow(Absent::new);
        var typed = consents.find(id)
                .filter(it -> draft.route() != null
                        && it.receiver().equals(draft.route().receiver()))
                .map(ConsentTyped::of)
                .orElseGet(ConsentTyped::empty);
        return form(draft, typed, FormErrors.none());
    }

    @PostMapping("/drafts/{id}/consent")
    @ForThoseWhoServe(Purpose.REFERRAL)
    Page record(@PathVariable ReferralId id, ConsentTyped typed) {
        if (prepare.isSent(id)) return Redirect.to("/referrals/" + id.value()).saying("referral.draft.sent-before");
        var draft = drafts.find(id).orElseThrow(Absent::new);
        if (draft.route() == null) return Redirect.to("/referrals/drafts/" + id.value());
        var errors = typed.errors(draft, today());
        if (errors.any()) return form(draft, typed, errors);
        var staff = CurrentActing.staff();
        consents.save(staff.institution(), typed.consent(draft), staff.staff());
        return Redirect.to("/referrals/drafts/" + id.value() + "/check").saying("referral.consent.saved");
    }

    private Page form(Draft draft, ConsentTyped typed, FormErrors errors) {
        if (!prepare.needsConsent(draft))
            return Redirect.to("/referrals/drafts/" + draft.id().value());
        var outlook = prepare.outlook(draft);
        return new ConsentForm(
                draft.id(),
                introductions.of(draft.person()),
                outlook.names().receiver(),
                outlook.clause(),
                typed,
                errors);
    }

    private LocalDate today() {
        return Warsaw.today(clock);
    }
}
