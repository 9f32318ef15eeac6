package pl.sciezka.plan.document;

import java.util.UUID;
import org.springframework.stereotype.Component;
import pl.sciezka.plan.joint.Happening;
import pl.sciezka.plan.joint.Happening.Kind;
import pl.sciezka.plan.joint.Told;
import pl.sciezka.plan.reading.OpenPlan;
import pl.sciezka.plan.reading.PlanRoom;
import pl.sciezka.shell.Absent;

/// Links a statutory plan by its number and day, or takes a wrong link off.
@Component
class LinkDocument {

    private final PlanDocuments documents;
    private final PlanRoom room;

    LinkDocument(PlanDocuments documents, PlanRoom room) {
        this.documents = documents;
        this.room = room;
    }

    void link(OpenPlan open, PlanDocument document) {
        documents.link(open, document);
        room.keep(open, Told.of(open.plan(), told(Kind.DOCUMENT_LINKED, document)));
    }

    void unlink(OpenPlan open, UUID id) {
        var document = documents.of(open.plan().id()).stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow(Absent::new);
        if (!documents.unlink(open, id)) throw new Absent();
        room.keep(open, Told.of(open.plan(), told(Kind.DOCUMENT_UNLINKED, document)));
    }

    private static Happening told(Kind kind, PlanDocument it) {
        return Happening.of(kind, it.kind(), it.number(), it.dated(), it.institution());
    }
}
