package pl.sciezka.cooperation.minutes;

import static pl.sciezka.kernel.Role.COORDINATOR;
import static pl.sciezka.kernel.Role.DIRECTOR;
import static pl.sciezka.kernel.Role.PRACTITIONER;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.sciezka.cooperation.MeetingId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.print.PrintedDocument;
import pl.sciezka.shell.Absent;
import pl.sciezka.shell.Access;
import pl.sciezka.shell.ForEverybody;
import pl.sciezka.shell.ForThoseWhoLead;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.FormPage;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;
import pl.sciezka.shell.Redirect;
import pl.sciezka.shell.Texts;
import pl.sciezka.shell.Typed;
import pl.sciezka.storage.CurrentActing;

/// Minutes of a meeting (protokół), written in it point by point by who convened, closed, then only corrected.
@Pages("/partnerships/meetings/{id}")
class MinutesPages {

    static final int LONGEST = 5000;

    private final ReadMinutes read;
    private final Points points;
    private final Attendances attendances;
    private final Texts texts;

    MinutesPages(ReadMinutes read, Points points, Attendances attendances, Texts texts) {
        this.read = read;
        this.points = points;
        this.attendances = attendances;
        this.texts = texts;
    }

    record Minutes(MinutesView view) implements Page {}

    /// One point being written. `overtaken`: somebody wrote it meanwhile; both texts are shown.
    record NoteForm(MinutesView view, Point point, String text, String reason, FormErrors errors, boolean overtaken)
            implements FormPage {

        @Override
        public boolean conflicts() {
            return overtaken;
        }
    }

    @GetMapping("/minutes")
    @ForEverybody
    Minutes minutes(@PathVariable MeetingId id) {
        return new Minutes(read.read(id));
    }

    @GetMapping("/minutes/pdf")
    @ForEverybody
    PrintedDocument pdf(@PathVariable MeetingId id, @RequestParam(defaultValue = "false") boolean large) {
        var view = read.read(id);
        if (!view.begun()) throw new Absent();
        return new MinutesPaper(texts, view, large).document();
    }

    @GetMapping("/points/{point}")
    @Access(
            roles = {PRACTITIONER, COORDINATOR, DIRECTOR},
            purpose = Purpose.ADMINISTRATION)
    NoteForm form(@PathVariable MeetingId id, @PathVariable PointId point) {
        var view = writable(id);
        var found = point(view, point);
        return new NoteForm(view, found, found.text(), "", FormErrors.none(), false);
    }

    @PostMapping("/points/{point}")
    @Access(
            roles = {PRACTITIONER, COORDINATOR, DIRECTOR},
            purpose = Purpose.ADMINISTRATION)
    Page write(
            @PathVariable MeetingId id,
            @PathVariable PointId point,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String reason) {
        var view = writable(id);
        var found = point(view, point);
        var typed = Typed.text(text);
        var why = view.corrects() ? Typed.text(reason) : null;
        var errors = errors(typed, why);
        if (errors.any()) return new NoteForm(view, found, text, reason, errors, false);
        if (found.version() != version || !points.write(point, version + 1, typed, why, CurrentActing.staff())) {
            var now = read.read(id);
            return new NoteForm(now, point(now, point), text, reason, FormErrors.none(), true);
        }
        return Redirect.to(view.head().path() + "/minutes")
                .saying(why == null ? "cooperation.note.saved" : "cooperation.note.corrected");
    }

    @PostMapping("/close")
    @ForThoseWhoLead
    Redirect close(@PathVariable MeetingId id) {
        var view = read.read(id);
        if (!view.writes()) throw new Absent();
        attendances.close(id, CurrentActing.staff());
        return Redirect.to(view.head().path() + "/minutes").saying("cooperation.closed");
    }

    private static FormErrors errors(String text, @Nullable String why) {
        return FormErrors.collect()
                .when(text.isEmpty(), "text", "cooperation.error.note")
                .when(text.length() > LONGEST, "text", "cooperation.error.note-long")
                .when(why != null && why.isEmpty(), "reason", "cooperation.error.why")
                .when(why != null && why.length() > 500, "reason", "cooperation.error.long")
                .done();
    }

    private MinutesView writable(MeetingId id) {
        var view = read.read(id);
        if (!view.writes() && !view.corrects()) throw new Absent();
        return view;
    }

    private static Point point(MinutesView view, PointId id) {
        return view.points().stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow(Absent::new);
    }
}
