package pl.sciezka.exchange.notice;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.sciezka.adviser.StoodIn;
import pl.sciezka.client.Alert;
import pl.sciezka.client.ClientHeader;
import pl.sciezka.client.ClientHeaders;
import pl.sciezka.exchange.notice.ReadNotices.Reading;
import pl.sciezka.journal.Journal;
import pl.sciezka.journal.Seen;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Warsaw;
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

/// One notice: what it says, on what it rests, who took note; taking note, saying it otherwise, removing a mistake.
@Pages("/notices/{id}")
class OneNoticePages {

    private final ReadNotices read;
    private final Arrivals arrivals;
    private final NoticeChanges changes;
    private final TellPartners tellPartners;
    private final AfterDeregistration after;
    private final ClientHeaders headers;
    private final StoodIn stoodIn;
    private final Journal journal;
    private final Clock clock;

    OneNoticePages(
            ReadNotices read,
            Arrivals arrivals,
            NoticeChanges changes,
            TellPartners tellPartners,
            AfterDeregistration after,
            ClientHeaders headers,
            StoodIn stoodIn,
            Journal journal,
            Clock clock) {
        this.read = read;
        this.arrivals = arrivals;
        this.changes = changes;
        this.tellPartners = tellPartners;
        this.after = after;
        this.headers = headers;
        this.stoodIn = stoodIn;
        this.journal = journal;
        this.clock = clock;
    }

    /// `next`: what the end of a registration changes.
    record OneNotice(
            ClientHeader header,
            Reading reading,
            List<Alert> next,
            Map<InstitutionId, String> insteadOf,
            FormErrors errors)
            implements FormPage {

        /// Who took note of it, and in whose place.
        String noted(Arrival it, Ui ui) {
            var name = reading.names().of(it.notedBy());
            var away = insteadOf.get(it.receiver());
            return away == null ? name : ui.text("exchange.instead-of", name, away);
        }

        List<Option> removalReasons(Ui ui) {
            return List.of(RemovalReason.values()).stream()
                    .map(it -> new Option(it.name(), ui.text("exchange.removal." + it)))
                    .toList();
        }

        String path() {
            return "/notices/" + reading.notice().id().value();
        }

        /// What a correction says otherwise than before; empty when the earlier one cannot be read.
        List<Difference> differences(Ui ui) {
            var now = reading.notice().content();
            var was = reading.earlier() == null ? null : reading.earlier().content();
            return now == null || was == null ? List.of() : Difference.between(ui, was, now);
        }
    }

    @GetMapping
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    OneNotice show(@PathVariable NoticeId id) {
        return page(read.open(id), FormErrors.none());
    }

    @PostMapping("/noted")
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    Redirect note(@PathVariable NoticeId id) {
        var staff = CurrentActing.staff();
        var reading = read.open(id);
        if (reading.ours()) throw new Absent();
        if (!reading.notice().stands())
            return Redirect.to("/notices/" + id.value()).saying("exchange.notice.OVERTAKEN.refused");
        var done = arrivals.note(id, staff.institution(), staff.staff(), clock.instant());
        journal.changed("journal.notice", new Seen(reading.own(), staff.institution()));
        if (done) stoodIn.did(StoodIn.Kind.NOTICE, id.value(), reading.own(), staff);
        return Redirect.to("/notices/" + id.value())
                .saying(done ? "exchange.notice.noted" : "exchange.notice.noted-before");
    }

    @GetMapping("/correction")
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    NoticeForm correction(@PathVariable NoticeId id) {
        var reading = standing(id);
        var content = content(reading);
        return form(reading, NoticeTyped.of(content, PersonNoticePages.DAY.format(content.day())), FormErrors.none());
    }

    @PostMapping("/correction")
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    Page correct(@PathVariable NoticeId id, NoticeTyped typed) {
        var reading = standing(id);
        var kind = content(reading).kind();
        var errors = typed.errors(kind, Warsaw.today(clock), true);
        if (!errors.any() && typed.content(kind).equals(content(reading)))
            errors = FormErrors.of("day", "exchange.error.same");
        if (errors.any()) return form(reading, typed, errors);
        var result = changes.correct(CurrentActing.staff(), id, typed.content(kind), Typed.text(typed.why()));
        return back(reading, result, "exchange.notice.corrected");
    }

    @PostMapping("/removal")
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    Page remove(@PathVariable NoticeId id, @Nullable @RequestParam(required = false) RemovalReason reason) {
        var reading = standing(id);
        if (reason == null) return page(reading, FormErrors.of("reason", "exchange.error.removal"));
        return back(reading, changes.remove(CurrentActing.staff(), id, reason), "exchange.notice.removed");
    }

    private static Redirect back(Reading reading, NoticeChanges.Result result, String said) {
        return Redirect.to("/clients/" + reading.own().value() + "/notices")
                .saying(result == NoticeChanges.Result.DONE ? said : "exchange.notice." + result + ".refused");
    }

    /// Ours, and neither removed nor corrected.
    private Reading standing(NoticeId id) {
        var reading = read.open(id);
        if (!reading.ours() || !reading.notice().stands()) throw new Absent();
        return reading;
    }

    private static Content content(Reading reading) {
        var content = reading.notice().content();
        if (content == null) throw new Absent();
        return content;
    }

    private OneNotice page(Reading reading, FormErrors errors) {
        var next =
                AfterDeregistration.isEnd(reading.notice()) && reading.notice().stands()
                        ? after.following(reading.notice())
                        : List.<Alert>of();
        return new OneNotice(
                headers.of(reading.own()),
                reading,
                next,
                stoodIn.namesFor(reading.notice().id().value()),
                errors);
    }

    private NoticeForm form(Reading reading, NoticeTyped typed, FormErrors errors) {
        var own = CurrentActing.staff().institution();
        var kind = content(reading).kind();
        var to = tellPartners.addressees(own, reading.own(), kind).orElse(null);
        return new NoticeForm(headers.of(reading.own()), kind, reading.notice(), to, read.names(to), typed, errors);
    }
}
