package pl.sciezka.plan;

import org.springframework.stereotype.Component;
import pl.sciezka.client.ClientHeaders;

/// Everything a page of a plan needs to be read: the plan, the client's line, names.
@Component
class PlanReading {

    private final PlanRoom room;
    private final ClientHeaders clients;
    private final NamesOf names;

    PlanReading(PlanRoom room, ClientHeaders clients, NamesOf names) {
        this.room = room;
        this.clients = clients;
        this.names = names;
    }

    PlanHead head(PlanId id) {
        return head(room.look(id));
    }

    PlanHead head(OpenPlan open) {
        return new PlanHead(open, clients.of(open.person()), names.in(open.institutions()));
    }

    PlanPicture picture(PlanHead head) {
        return PlanPicture.of(head.open(), head.names());
    }
}
