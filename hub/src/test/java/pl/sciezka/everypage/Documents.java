package pl.sciezka.everypage;

import java.util.List;
import java.util.Map;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.testing.FilledForm;
import pl.sciezka.testing.Visitor;

/// Documents of a partnership under way: an annex that is being drawn up, and one that waits for signatures.
final class Documents {

    private final Visitor director;
    private final Visitor stranger;
    private final String agreement;

    Documents(Seats seats, InstitutionId ops, Visitor stranger) {
        this.stranger = stranger;
        director = seats.of("ops.trzebinia.dyrektor", ops);
        agreement = Matters.link(director, "/partnerships", "/partnerships/agreements/[0-9a-f-]{36}");
    }

    /// Pages that no link leads to, by whom they are opened.
    Map<Visitor, List<String>> begun() {
        var drawnUp = draft("Aneks przygotowywany");
        clause(drawnUp, "§ 8 ust. 1");
        var joining = drawnUp + "/parties/new";
        FilledForm.on(director, joining, joining)
                .with("institution", find(director.get(joining).body()))
                .with("signatory", "dyrektor")
                .sent();
        var arranging = drawnUp + "/arrangements/new";
        FilledForm.on(director, arranging, arranging)
                .with("institution", find(director.get(arranging).body()))
                .with("arrangedOn", "01.12.2026")
                .sent();
        var waiting = draft("Aneks do podpisu");
        clause(waiting, "§ 8 ust. 2");
        FilledForm.on(director, waiting, "/forward").sent();
        var followed = request();
        return Map.of(
                director,
                List.of("/", "/day/stuck", drawnUp, waiting, waiting + "/sign", "/partnerships/applications"),
                stranger,
                List.of("/sign-in", "/join", followed));
    }

    /// Somebody asks to join our agreement, on the public page; where it follows its request.
    private String request() {
        var form = agreement.replace("/partnerships/agreements", "/join");
        return FilledForm.on(stranger, form, form)
                .with("name", "Stowarzyszenie Próbne")
                .with("kind", "NGO")
                .with("contact", "prezes")
                .with("telephone", "32 000 00 00")
                .with("reason", "Pomagamy tym samym osobom")
                .sent();
    }

    private String draft(String title) {
        var path = agreement + "/annex";
        return FilledForm.on(director, path, path).with("title", title).sent();
    }

    private void clause(String draft, String number) {
        var path = draft + "/clauses/new";
        var clause = FilledForm.on(director, path, path)
                .with("number", number)
                .with("heading", "Rodzina")
                .with("body", "Urząd pracy widzi skład gospodarstwa domowego wspólnego klienta.")
                .with("bases", "UMOWA")
                .sent();
        FilledForm.on(director, clause, clause)
                .with("viewers", "PUP")
                .with("holders", "OPS")
                .with("direction", "ONE_WAY")
                .with("groups", "FAMILY")
                .with("purpose", "JOINT_SERVICE")
                .with("opening", "AGREEMENT")
                .sent();
    }

    /// Any institution that may join.
    private static String find(String page) {
        return Matters.find(page, "<option value=\"([0-9a-f-]{36})\"");
    }
}
