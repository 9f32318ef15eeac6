package pl.sciezka.cooperation.minutes;

import static pl.sciezka.kernel.Role.COORDINATOR;
import static pl.sciezka.kernel.Role.DIRECTOR;
import static pl.sciezka.kernel.Role.PRACTITIONER;

import java.util.List;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.sciezka.cooperation.AgendaItems;
import pl.sciezka.cooperation.MeetingId;
import pl.sciezka.cooperation.decision.Decision;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.shell.Absent;
import pl.sciezka.shell.Access;
import pl.sciezka.shell.ForEverybody;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.FormPage;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;
import pl.sciezka.shell.Redirect;
import pl.sciezka.shell.Typed;
import pl.sciezka.storage.CurrentActing;
import pl.sciezka.storage.Transactions;

/// Agenda of a meeting (porządek): points that members add in advance, and what waits among them.
@Pages("/partnerships/meetings/{id}/agenda")
class AgendaPages {

    private static final int LONGEST = 300;

    private final GatherAgenda gather;
    private final Points points;
    private final Transactions transactions;

    AgendaPages(GatherAgenda gather, Points points, Transactions transactions) {
        this.gather = gather;
        this.points = points;
        this.transactions = transactions;
    }

    record Agenda(
            MinutesView view,
            InstitutionId own,
            List<Decision> due,
            List<AgendaItems.Item> items,
            String title,
            FormErrors errors)
            implements FormPage {

        boolean adds() {
            return view.isOpen() && !view.head().meeting().isCalledOff();
        }

        /// Who added it, or who convenes, takes a point off again until something is written about it.
        boolean removes(Point it) {
            return adds()
                    && it.notes().isEmpty()
                    && (view.head().ours() || it.addedBy().equals(own));
        }
    }

    @GetMapping
    @ForEverybody(oneTransaction = false)
    Agenda agenda(@PathVariable MeetingId id) {
        return gather.page(id, "", FormErrors.none());
    }

    @PostMapping
    @Access(
            roles = {PRACTITIONER, COORDINATOR, DIRECTOR},
            purpose = Purpose.ADMINISTRATION,
            oneTransaction = false)
    Page add(@PathVariable MeetingId id, @RequestParam(defaultValue = "") String title) {
        var page = gather.page(id, title, FormErrors.none());
        if (!page.adds()) throw new Absent();
        var text = Typed.text(title);
        var errors = FormErrors.collect()
                .when(text.isEmpty(), "title", "cooperation.error.point")
                .when(text.length() > LONGEST, "title", "cooperation.error.point-long")
                .done();
        if (errors.any()) return gather.page(id, title, errors);
        transactions.as(CurrentActing.staff(), () -> points.add(id, text, CurrentActing.staff()));
        return Redirect.to(page.view().head().path() + "/agenda").saying("cooperation.point.added");
    }

    @PostMapping("/{point}/remove")
    @Access(
            roles = {PRACTITIONER, COORDINATOR, DIRECTOR},
            purpose = Purpose.ADMINISTRATION,
            oneTransaction = false)
    Redirect remove(@PathVariable MeetingId id, @PathVariable PointId point) {
        var page = gather.page(id, "", FormErrors.none());
        var found = page.view().points().stream()
                .filter(it -> it.id().equals(point))
                .findFirst()
                .orElseThrow(Absent::new);
        if (!page.removes(found)) throw new Absent();
        var back = Redirect.to(page.view().head().path() + "/agenda");
        try {
            transactions.as(CurrentActing.staff(), () -> points.remove(point));
        } catch (DataIntegrityViolationException e) {
            return back.saying("cooperation.point.refused"); // somebody has opened the case that it stands for
        }
        return back.saying("cooperation.point.removed");
    }
}
