package pl.sciezka.plan.edit;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.plan.PlanId;
import pl.sciezka.plan.reading.PlanReading;
import pl.sciezka.plan.reading.PlanRoom;
import pl.sciezka.plan.reading.PlanStage;
import pl.sciezka.shell.ForThoseWhoServe;
import pl.sciezka.shell.Page;
import pl.sciezka.shell.Pages;
import pl.sciezka.shell.Redirect;

/// Naming one person for all actions of the own institution that have nobody yet.
@Pages("/plans/{plan}/people")
class NamingPages {

    private final PlanReading reading;
    private final PlanRoom room;
    private final NamePeople namePeople;

    NamingPages(PlanReading reading, PlanRoom room, NamePeople namePeople) {
        this.reading = reading;
        this.room = room;
        this.namePeople = namePeople;
    }

    @PostMapping
    @ForThoseWhoServe(Purpose.JOINT_SERVICE)
    Page name(@PathVariable PlanId plan, @RequestParam(defaultValue = "") String person) {
        var open = room.decide(plan);
        var head = reading.head(open);
        var next = Redirect.to(head.path() + (head.stage() == PlanStage.TO_BE_AGREED ? "/agreement" : "/list"));
        if (open.plan().resting()) return next.saying("plan.people.rests");
        var chosen = head.names().servingAt(open.us()).stream()
                .filter(it -> it.staff().value().toString().equals(person))
                .findFirst();
        if (chosen.isEmpty()) return next.saying("plan.people.choose");
        return next.saying(
                namePeople.name(open, chosen.get().staff()) ? "plan.people.named" : "plan.people.nobody-missing");
    }
}
