package pl.sciezka.referral.draft;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.sciezka.client.Alert;
import pl.sciezka.client.ClientNeeds;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.referral.DraftBeginnings;
import pl.sciezka.referral.ReferralId;
import pl.sciezka.referral.Support;
import pl.sciezka.referral.board.BoardTabs;
import pl.sciezka.referral.board.SameSupport;
import pl.sciezka.referral.course.Introduction;
import pl.sciezka.referral.course.Route;
import pl.sciezka.referral.ground.Consents;
import pl.sciezka.referral.ground.Introductions;
import pl.sciezka.shell.Absent;
import pl.sciezka.shell.CardTab.Tab;
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
import pl.sciezka.storage.Transactions;

/// Writing a referral: draft, check of what the other side will see, sending.
@Pages("/referrals")
class DraftPages {

    private final Drafts drafts;
    private final Introductions introductions;
    private final Consents consents;
    private final PrepareReferral prepare;
    private final SendReferral send;
    private final ClientNeeds needs;
    private final Transactions transactions;
    private final SameSupport same;
    private final List<DraftBeginnings> beginnings;

    DraftPages(
            Drafts drafts,
            Introductions introductions,
            Consents consents,
            PrepareReferral prepare,
            SendReferral send,
            ClientNeeds needs,
            Transactions transactions,
            SameSupport same,
            List<DraftBeginnings> beginnings) {
        this.drafts = drafts;
        this.introductions = introductions;
        this.consents = consents;
        this.prepare = prepare;
        this.send = send;
        this.needs = needs;
        this.transactions = transactions;
        this.same = same;
        this.beginnings = beginnings;
    }

    record DraftForm(
            ReferralId id,
            PersonId personId,
            Introduction person,
            DraftTyped typed,
            List<PrepareReferral.Receiver> receivers,
            FormErrors errors,
            boolean saved)
            implements FormPage {

        List<Option> receiverOptions(Ui ui) {
            return receivers.stream()
                    .map(it -> new Option(it.value(), ui.text("referral.to." + it.way(), it.name())))
                    .toList();
        }

        List<Option> supportOptions(Ui ui) {
            return Stream.of(Support.values())
                    .map(it -> new Option(it.name(), ui.word(it)))
                    .toList();
        }

        String day(Ui ui, @Nullable String typed) {
            return Typed.shownDay(ui, typed);
        }
    }

    record Check(
            Draft draft,
            Introduction person,
            CheckedNeeds needs,
            PrepareReferral.Outlook outlook,
            List<Alert> alerts,
            @Nullable String refused)
            implements Page {

        Check with(List<ClientNeeds.Known> known) {
            return new Check(draft, person, needs.with(known), outlook, alerts, refused);
        }

        InstitutionId receiver() {
            return Objects.requireNonNull(draft.route()).receiver();
        }

        boolean inside() {
            return draft.route() instanceof Route.Within;
        }

        @Override
        public HttpStatus status() {
            return refused == null ? HttpStatus.OK : HttpStatus.CONFLICT;
        }
    }

    record DraftList(List<Tab> tabs, List<Written> drafts) implements Page {
        record Written(
                ReferralId id, String person, @Nullable Support support) {}
    }

    @GetMapping("/new")
    @ForThoseWhoServe(Purpose.REFERRAL)
    DraftForm fresh(@RequestParam PersonId person, @RequestParam(required = false) @Nullable UUID from) {
        var own = CurrentActing.staff().institution();
        var draft = beginnings.stream()
                .flatMap(it -> from == null ? Stream.empty() : it.of(from).stream())
                .findFirst()
                .map(it -> Draft.from(it, person, author(), own))
                .orElseGet(() -> Draft.about(person, author()));
        return form(draft.id(), person, DraftTyped.of(draft), FormErrors.none(), false);
    }

    @GetMapping("/drafts")
    @ForThoseWhoServe(Purpose.REFERRAL)
    DraftList list() {
        var own = drafts.own().stream()
                .map(it -> new DraftList.Written(
                        it.id(), introductions.of(it.person()).name(), it.support()))
                .toList();
        return new DraftList(BoardTabs.with(own.size()), own);
    }

    @GetMapping("/drafts/{id}")
    @ForThoseWhoServe(Purpose.REFERRAL)
    DraftForm edit(@PathVariable ReferralId id) {
        var draft = draft(id);
        return form(id, draft.person(), DraftTyped.of(draft), FormErrors.none(), true);
    }

    /// Saves what can be saved; on the way to the check, all gaps must be filled.
    @PostMapping("/drafts/{id}")
    @ForThoseWhoServe(Purpose.REFERRAL)
    Page save(@PathVariable ReferralId id, DraftTyped typed) {
        if (prepare.isSent(id)) return Redirect.to("/referrals/" + id.value()).saying("referral.draft.sent-before");
        var person = typed.personId().orElseThrow(Absent::new);
        var errors = typed.errors();
        if (errors.any()) return form(id, person, typed, errors, false);
        var draft = typed.toDraft(id, person, author(), CurrentActing.staff().institution());
        if (!prepare.leadsSomewhere(draft))
            return form(id, person, typed, DraftTyped.errorsOf(List.of(Gap.NO_RECEIVER)), false);
        prepare.save(draft);
        if (!typed.forCheck())
            return Redirect.to("/referrals/drafts/" + id.value()).saying("referral.draft.saved");
        var gaps = DraftTyped.errorsOf(prepare.gaps(draft));
        if (gaps.any()) return form(id, person, typed, gaps, true);
        return Redirect.to("/referrals/drafts/" + id.value() + (prepare.lacksConsent(draft) ? "/consent" : "/check"));
    }

    /// What partners recorded of the client's needs is read for the joint service, as in the client's header.
    @GetMapping("/drafts/{id}/check")
    @ForThoseWhoServe(value = Purpose.REFERRAL, oneTransaction = false)
    Page check(@PathVariable ReferralId id) {
        var staff = CurrentActing.staff();
        var page = transactions.as(staff, () -> checked(id));
        return page instanceof Check it
                ? it.with(transactions.as(
                        staff.on(Purpose.JOINT_SERVICE),
                        () -> needs.of(it.draft().person())))
                : page;
    }

    private Page checked(ReferralId id) {
        var draft = draft(id);
        if (!prepare.gaps(draft).isEmpty()) return Redirect.to("/referrals/drafts/" + id.value());
        return prepare.lacksConsent(draft)
                ? Redirect.to("/referrals/drafts/" + id.value() + "/consent")
                : check(draft, null);
    }

    @PostMapping("/drafts/{id}/send")
    @ForThoseWhoServe(Purpose.REFERRAL)
    Page send(@PathVariable ReferralId id) {
        return switch (send.send(id)) {
            case SendReferral.Result.Sent _ -> Redirect.to("/referrals/" + id.value() + "/sent");
            case SendReferral.Result.Incomplete _ -> Redirect.to("/referrals/drafts/" + id.value());
            case SendReferral.Result.NoConsent _ ->
                Redirect.to("/referrals/drafts/" + id.value() + "/consent").saying("referral.consent.missing");
            case SendReferral.Result.NoClause _ -> check(draft(id), "referral.refused.no-clause");
            case SendReferral.Result.Guarded _ -> check(draft(id), "referral.refused.guarded");
        };
    }

    @PostMapping("/drafts/{id}/delete")
    @ForThoseWhoServe(Purpose.REFERRAL)
    Redirect delete(@PathVariable ReferralId id) {
        drafts.delete(draft(id).id());
        consents.delete(id);
        return Redirect.to("/referrals/drafts").saying("referral.draft.deleted");
    }

    private DraftForm form(ReferralId id, PersonId person, DraftTyped typed, FormErrors errors, boolean saved) {
        var receivers = prepare.receivers();
        return new DraftForm(id, person, introductions.of(person), typed, receivers, errors, saved);
    }

    private Check check(Draft draft, @Nullable String refused) {
        var support = draft.support();
        var alerts = support == null ? List.<Alert>of() : same.before(draft.person(), support);
        return new Check(
                draft, prepare.introduction(draft), prepare.needs(draft), prepare.outlook(draft), alerts, refused);
    }

    private Draft draft(ReferralId id) {
        return drafts.find(id).orElseThrow(Absent::new);
    }

    private static StaffId author() {
        return CurrentActing.staff().staff();
    }
}
