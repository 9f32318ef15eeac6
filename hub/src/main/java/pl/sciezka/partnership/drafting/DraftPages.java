package pl.sciezka.partnership.drafting;

import static pl.sciezka.kernel.Role.COORDINATOR;
import static pl.sciezka.kernel.Role.DATA_PROTECTION_OFFICER;
import static pl.sciezka.kernel.Role.DIRECTOR;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.shell.Absent;
import pl.sciezka.shell.Access;
import pl.sciezka.shell.ForThoseWhoLead;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;
import pl.sciezka.shell.Redirect;
import pl.sciezka.shell.Typed;
import pl.sciezka.storage.CurrentActing;
import pl.sciezka.storage.Transactions;

/// One draft on its way: put forward, taken back, given up, remarked upon.
@Pages("/partnerships/drafts/{id}")
class DraftPages {

    private static final int LONGEST = 1_000;

    private final ReadDraft read;
    private final DraftReading reading;
    private final Circulate circulate;
    private final Transactions transactions;

    DraftPages(ReadDraft read, DraftReading reading, Circulate circulate, Transactions transactions) {
        this.read = read;
        this.reading = reading;
        this.circulate = circulate;
        this.transactions = transactions;
    }

    @GetMapping
    @Access(
            roles = {COORDINATOR, DIRECTOR, DATA_PROTECTION_OFFICER},
            purpose = Purpose.ADMINISTRATION,
            oneTransaction = false)
    DraftPage show(@PathVariable DraftId id) {
        return read.read(id, null, FormErrors.none());
    }

    @PostMapping("/forward")
    @ForThoseWhoLead(oneTransaction = false)
    Page putForward(@PathVariable DraftId id) {
        return acting(() -> circulate.putForward(reading.editable(id))).isEmpty()
                ? Redirect.to(id.path()).saying("draft.put-forward")
                : read.read(id, null, FormErrors.of("faults", "draft.has-faults"));
    }

    @PostMapping("/back")
    @ForThoseWhoLead
    Page takeBack(@PathVariable DraftId id) {
        circulate.takeBack(own(id, DraftState.PUT_FORWARD).draft());
        return Redirect.to(id.path()).saying("draft.taken-back");
    }

    @PostMapping("/withdraw")
    @ForThoseWhoLead
    Page withdraw(@PathVariable DraftId id) {
        circulate.withdraw(own(id, DraftState.DRAWN_UP).draft());
        return Redirect.to("/partnerships/drafts").saying("draft.withdrawn");
    }

    @PostMapping("/remarks")
    @Access(
            roles = {COORDINATOR, DIRECTOR, DATA_PROTECTION_OFFICER},
            purpose = Purpose.ADMINISTRATION,
            oneTransaction = false)
    Page remark(@PathVariable DraftId id, @Nullable String remark) {
        var words = Typed.text(remark);
        var errors = FormErrors.collect()
                .when(words.isEmpty(), "remark", "draft.remark.missing")
                .when(words.length() > LONGEST, "remark", "draft.too-long")
                .done();
        var told = acting(() -> {
            var draft = reading.readable(id).draft();
            if (draft.state() != DraftState.PUT_FORWARD) throw new Absent();
            if (!errors.any()) circulate.remark(draft, words);
            return !errors.any();
        });
        return told ? Redirect.to(id.path()).saying("draft.remark.sent") : read.read(id, remark, errors);
    }

    private Standing own(DraftId id, DraftState state) {
        var standing = reading.readable(id);
        if (!DraftReading.isOwn(standing) || standing.draft().state() != state) throw new Absent();
        return standing;
    }

    private <R> R acting(Supplier<R> work) {
        return transactions.as(CurrentActing.staff(), work);
    }
}
