package pl.sciezka.everypage;

import java.util.List;
import java.util.Map;
import pl.sciezka.offer.Town;
import pl.sciezka.testing.FilledForm;
import pl.sciezka.testing.Visitor;

/// What was corrected: a person's data and needs, an offer that was changed, and one that was a mistake.
final class CorrectedMatters {

    private final Visitor worker;

    CorrectedMatters(Visitor worker) {
        this.worker = worker;
    }

    List<String> begun(String client) {
        FilledForm.on(worker, client + "/edit", "/edit")
                .with(Map.of("caseNumber", "MOPS.1.2026", "reason", "OTHER", "why", "Znak sprawy z nowego roku"))
                .sent();
        FilledForm.on(worker, client + "/needs", "/needs")
                .with("kinds", "COMPANION")
                .sent();
        FilledForm.on(worker, client + "/needs", "/needs")
                .with(Map.of("kinds", "LARGE_PRINT", "reason", "OTHER", "why", "Córka wyjechała"))
                .sent();
        var form = FilledForm.on(worker, "/offers/services/new", "/new");
        Town.service().forEach(form::with);
        var service = form.sent();
        var changed = places(service);
        FilledForm.on(worker, changed + "/edit", "/edit")
                .with(Map.of("places", "4", "reason", "Większa sala"))
                .sent();
        var mistaken = places(service);
        FilledForm.on(worker, mistaken + "/removal", "/removal")
                .with("reason", "Wpisana dwa razy")
                .sent();
        return List.of(
                client + "/edit",
                client + "/needs",
                client + "/corrections",
                changed,
                changed + "/edit",
                changed + "/removal",
                mistaken);
    }

    private String places(String service) {
        return FilledForm.on(worker, service + "/places/new", "/places/new")
                .with(Map.of(
                        "places",
                        "3",
                        "from",
                        Matters.inDays(10),
                        "to",
                        Matters.inDays(40),
                        "askedUntil",
                        Matters.inDays(39)))
                .sent();
    }
}
