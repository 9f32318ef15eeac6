package pl.sciezka.cooperation.meeting;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.sciezka.cooperation.MeetingId;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.shell.Absent;
import pl.sciezka.shell.ForThoseWhoLead;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.FormPage;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;
import pl.sciezka.shell.Redirect;

/// Moving a meeting and calling it off: for those who convened it, until it begins.
@Pages("/partnerships/meetings/{id}")
class ChangePages {

    private final ReadMeeting read;
    private final ChangeMeetings change;
    private final Clock clock;

    ChangePages(ReadMeeting read, ChangeMeetings change, Clock clock) {
        this.read = read;
        this.change = change;
        this.clock = clock;
    }

    /// `overtaken`: somebody was quicker; the head tells how it is now.
    record MoveForm(MeetingHead head, MeetingForm form, FormErrors errors, boolean overtaken) implements FormPage {
        @Override
        public boolean conflicts() {
            return overtaken;
        }
    }

    record CallOffForm(MeetingHead head, MeetingForm form, FormErrors errors, boolean overtaken) implements FormPage {
        @Override
        public boolean conflicts() {
            return overtaken;
        }
    }

    @GetMapping("/move")
    @ForThoseWhoLead
    Page moveForm(@PathVariable MeetingId id) {
        var head = changeable(id);
        return new MoveForm(head, MeetingForm.of(head.meeting()), FormErrors.none(), false);
    }

    @PostMapping("/move")
    @ForThoseWhoLead
    Page move(@PathVariable MeetingId id, @RequestParam int sequence, @RequestParam Map<String, String> typed) {
        var head = changeable(id);
        var form = new MeetingForm(typed, Set.of());
        if (head.meeting().sequence() != sequence) return new MoveForm(head, form, FormErrors.none(), true);
        var errors = form.whenAndWhere(Warsaw.today(clock));
        if (!errors.any() && !form.slot().starts().isAfter(clock.instant()))
            errors = FormErrors.of("from", "cooperation.error.past");
        if (errors.any()) return new MoveForm(head, form, errors, false);
        return switch (change.move(head.meeting(), form.slot(), form.text("place"), form.withRest())) {
            case DONE -> Redirect.to(head.path()).saying("cooperation.moved");
            case OVERTAKEN -> new MoveForm(head, form, FormErrors.none(), true);
            case NO_MEMBER -> new MoveForm(head, form, FormErrors.of("day", "cooperation.error.no-member"), false);
        };
    }

    @GetMapping("/call-off")
    @ForThoseWhoLead
    Page callOffForm(@PathVariable MeetingId id) {
        var head = changeable(id);
        return new CallOffForm(head, MeetingForm.of(head.meeting()), FormErrors.none(), false);
    }

    @PostMapping("/call-off")
    @ForThoseWhoLead
    Page callOff(@PathVariable MeetingId id, @RequestParam int sequence, @RequestParam Map<String, String> typed) {
        var head = changeable(id);
        var form = new MeetingForm(typed, Set.of());
        if (head.meeting().sequence() != sequence) return new CallOffForm(head, form, FormErrors.none(), true);
        var why = form.text("why");
        var errors = FormErrors.collect()
                .when(why.isEmpty(), "why", "cooperation.error.why")
                .when(why.length() > MeetingForm.LONGEST, "why", "cooperation.error.long")
                .done();
        if (errors.any()) return new CallOffForm(head, form, errors, false);
        return change.callOff(head.meeting(), why, form.withRest()) == ChangeMeetings.Result.DONE
                ? Redirect.to(head.path()).saying("cooperation.called-off")
                : new CallOffForm(head, form, FormErrors.none(), true);
    }

    private MeetingHead changeable(MeetingId id) {
        var head = read.head(id);
        if (!head.ours() || !head.meeting().canChange(clock.instant())) throw new Absent();
        return head;
    }
}
