package pl.sciezka.plan.document;

import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.plan.PlanId;
import pl.sciezka.plan.reading.Codes;
import pl.sciezka.plan.reading.PlanHead;
import pl.sciezka.plan.reading.PlanReading;
import pl.sciezka.plan.reading.PlanRoom;
import pl.sciezka.shell.ForThoseWhoServe;
import pl.sciezka.shell.FormErrors;
import pl.sciezka.shell.FormPage;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;
import pl.sciezka.shell.Redirect;
import pl.sciezka.shell.TypedDay;

/// Statutory plans that belong to the same client: IPD, kontrakt socjalny, IPZS.
@Pages("/plans/{plan}/documents")
class DocumentPages {

    private final PlanReading reading;
    private final PlanRoom room;
    private final PlanDocuments documents;
    private final LinkDocument linkDocument;

    DocumentPages(PlanReading reading, PlanRoom room, PlanDocuments documents, LinkDocument linkDocument) {
        this.reading = reading;
        this.room = room;
        this.documents = documents;
        this.linkDocument = linkDocument;
    }

    record Documents(
            PlanHead head, List<PlanDocument> linked, String kind, String number, String dated, FormErrors errors)
            implements FormPage {}

    @GetMapping
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    Page show(@PathVariable PlanId plan) {
        return new Documents(reading.head(plan), documents.of(plan), "", "", "", FormErrors.none());
    }

    @PostMapping
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    Page link(
            @PathVariable PlanId plan,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String dated) {
        var open = room.decide(plan);
        var chosen = Codes.of(StatutoryPlan.class, kind);
        var day = TypedDay.read(dated);
        var errors = FormErrors.collect()
                .when(chosen.isEmpty(), "kind", "plan.error.document-kind")
                .when(number.isBlank() || number.length() > PlanDocument.LONGEST, "number", "plan.error.number")
                .when(day.isEmpty(), "dated", "plan.error.day")
                .when(day.filter(it -> it.isAfter(open.today())).isPresent(), "dated", "plan.error.day-future")
                .done();
        if (errors.any()) return new Documents(reading.head(open), documents.of(plan), kind, number, dated, errors);
        linkDocument.link(
                open,
                new PlanDocument(
                        UUID.randomUUID(), chosen.orElseThrow(), number.strip(), day.orElseThrow(), open.us()));
        return Redirect.to("/plans/" + plan.value() + "/documents").saying("plan.document.linked");
    }

    @PostMapping("/{document}/removal")
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    Page unlink(@PathVariable PlanId plan, @PathVariable UUID document) {
        linkDocument.unlink(room.decide(plan), document);
        return Redirect.to("/plans/" + plan.value() + "/documents").saying("plan.document.unlinked");
    }
}
