package pl.sciezka.plan.paper;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import pl.sciezka.client.ClientNeeds;
import pl.sciezka.client.OwnPersons;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.plan.PlanId;
import pl.sciezka.plan.board.PlanPicture;
import pl.sciezka.plan.document.PlanDocuments;
import pl.sciezka.plan.reading.PlanHead;
import pl.sciezka.plan.reading.PlanReading;
import pl.sciezka.plan.sheet.PlanSheet;
import pl.sciezka.shell.Absent;
import pl.sciezka.shell.ForThoseWhoServe;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;
import pl.sciezka.shell.Texts;

/// The plan on paper: shown before it is printed, and as PDF in two sizes.
@Pages("/plans/{plan}/paper")
class PaperPages {

    private final PlanReading reading;
    private final PlanDocuments documents;
    private final OwnPersons persons;
    private final ClientNeeds needs;
    private final Texts texts;

    PaperPages(PlanReading reading, PlanDocuments documents, OwnPersons persons, ClientNeeds needs, Texts texts) {
        this.reading = reading;
        this.documents = documents;
        this.persons = persons;
        this.needs = needs;
        this.texts = texts;
    }

    record Paper(PlanHead head, PlanSheet sheet) implements Page {}

    @GetMapping
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    Page show(@PathVariable PlanId plan) {
        var head = reading.head(plan);
        return new Paper(head, sheet(head, false));
    }

    @GetMapping("/pdf")
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    PlanSheet pdf(@PathVariable PlanId plan, @RequestParam(defaultValue = "false") boolean large) {
        return sheet(reading.head(plan), large);
    }

    private PlanSheet sheet(PlanHead head, boolean large) {
        var person = persons.brief(head.open().us(), head.open().person()).orElseThrow(Absent::new);
        var picture = PlanPicture.of(head);
        return new SheetMaker(
                        texts,
                        picture,
                        person,
                        needs.own(head.open().person()),
                        documents.of(head.open().plan().id()))
                .sheet(large);
    }
}
