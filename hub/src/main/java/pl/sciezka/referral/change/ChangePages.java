package pl.sciezka.referral.change;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.sciezka.client.ClientHeader;
import pl.sciezka.client.ClientHeaders;
import pl.sciezka.institution.Colleague;
import pl.sciezka.journal.Journal;
import pl.sciezka.journal.Seen;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.StaffId;
import pl.sciezka.referral.ground.Parties;
import pl.sciezka.shell.Absent;
import pl.sciezka.shell.ForThoseWhoServe;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.FormPage;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;
import pl.sciezka.shell.Redirect;
import pl.sciezka.shell.Typed;
import pl.sciezka.storage.CurrentActing;

/// One proposed change: what and why, the answer, and what comes next on either side.
@Pages("/referrals/changes/{id}")
class ChangePages {

    private final Changes changes;
    private final ProposeChange proposeChange;
    private final Parties parties;
    private final ClientHeaders headers;
    private final Journal journal;
    private final Clock clock;

    ChangePages(
            Changes changes,
            ProposeChange proposeChange,
            Parties parties,
            ClientHeaders headers,
            Journal journal,
            Clock clock) {
        this.changes = changes;
        this.proposeChange = proposeChange;
        this.parties = parties;
        this.headers = headers;
        this.journal = journal;
        this.clock = clock;
    }

    /// `ours`: we proposed it.
    record OneChange(
            ClientHeader header,
            Change change,
            boolean ours,
            String partner,
            String by,
            @Nullable String endedBy,
            String words,
            FormErrors errors)
            implements FormPage {}

    @GetMapping
    @ForThoseWhoServe(Purpose.REFERRAL)
    OneChange show(@PathVariable ChangeId id) {
        var found = found(id);
        if (found.isUnreadAt(own())) changes.read(id, clock.instant());
        return page(found, "", FormErrors.none());
    }

    @PostMapping("/accept")
    @ForThoseWhoServe(Purpose.REFERRAL)
    Page accept(@PathVariable ChangeId id, @RequestParam(defaultValue = "") String words) {
        return answered(id, words, true);
    }

    @PostMapping("/decline")
    @ForThoseWhoServe(Purpose.REFERRAL)
    Page decline(@PathVariable ChangeId id, @RequestParam(defaultValue = "") String words) {
        return answered(id, words, false);
    }

    @PostMapping("/withdraw")
    @ForThoseWhoServe(Purpose.REFERRAL)
    Redirect withdraw(@PathVariable ChangeId id) {
        var found = found(id);
        var done = proposeChange.withdraw(found.id(), acting());
        return Redirect.to(id.path()).saying(done ? "referral.change.withdrawn" : "referral.change.late");
    }

    private Page answered(ChangeId id, String words, boolean yes) {
        var found = found(id);
        var said = Typed.orNull(words);
        var errors = FormErrors.collect()
                .when(!yes && said == null, "words", "referral.change.error.words")
                .when(said != null && said.length() > ChangeTyped.LONGEST, "words", "referral.error.long")
                .done();
        if (errors.any()) return page(found, words, errors);
        var done = proposeChange.answer(id, acting(), yes, said);
        return Redirect.to(id.path()).saying(done ? "referral.change.answered" : "referral.change.late");
    }

    private Change found(ChangeId id) {
        var found = changes.find(id).orElseThrow(Absent::new);
        journal.looked("journal.support-change", new Seen(found.own(own()), own()));
        return found;
    }

    private OneChange page(Change it, String words, FormErrors errors) {
        return new OneChange(
                headers.of(it.own(own())),
                it,
                it.isProposedBy(own()),
                parties.name(it.partnerOf(own()), null),
                name(it.proposedBy()),
                it.ending() == null ? null : name(it.ending().by()),
                words,
                errors);
    }

    private String name(StaffId staff) {
        return parties.colleague(staff).map(Colleague::name).orElse("");
    }

    private static InstitutionId own() {
        return acting().institution();
    }

    private static Acting.Staff acting() {
        return CurrentActing.staff();
    }
}
