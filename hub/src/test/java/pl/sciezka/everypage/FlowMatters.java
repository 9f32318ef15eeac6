package pl.sciezka.everypage;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.testing.CommonPeople;
import pl.sciezka.testing.FilledForm;
import pl.sciezka.testing.Visitor;

/// Notices told, said otherwise and removed; questions asked, answered, and asked by a link; a household begun.
final class FlowMatters {

    private final CommonPeople people;
    private final InstitutionId pup;
    private final Visitor adviser;
    private final Visitor worker;
    private final Visitor stranger;
    private final CommonPeople.Pair pair;
    private final String link;
    private final String code;

    FlowMatters(CommonPeople people, Seats seats, Visitor stranger) {
        this.people = people;
        this.stranger = stranger;
        pup = people.institution(Matters.PUP);
        var ops = people.institution(Matters.OPS);
        adviser = seats.of("pup.chrzanow.doradca", pup);
        worker = seats.of("ops.trzebinia.pracownik", ops);
        pair = people.atBoth(pup, ops).get(7);
        people.makeCommon(pair, pup, ops);
        var made = asked().send().body();
        link = Matters.find(made, "(/answer/[a-z2-7]{52})");
        code = Matters.find(made, "<strong>(\\d{6})</strong>");
    }

    Map<Visitor, List<String>> begun() {
        var told = told("DEREGISTERED");
        var corrected = told("REGISTERED");
        FilledForm.on(adviser, corrected + "/correction", "/correction")
                .with("day", Matters.inDays(-2))
                .with("why", "Zły dzień")
                .sent();
        var removed = told("TOOK_WORK");
        FilledForm.on(adviser, removed, "/removal").with("reason", "NOT_TRUE").sent();
        var question = FilledForm.on(worker, there() + "/questions/new?kind=CONTRACT", "/questions/new")
                .with("holder", pup.value().toString())
                .sent();
        var asked = FilledForm.on(worker, there() + "/questions/new?kind=REGISTRATION", "/questions/new")
                .with("holder", pup.value().toString())
                .sent();
        FilledForm.on(adviser, asked, "/answer")
                .with("answer", "NOT_REGISTERED")
                .sent();
        var household = FilledForm.on(worker, there() + "/household", "/begin")
                .with("from", Matters.inDays(-100))
                .sent();
        var offers = here() + "/offers";
        var free = adviser.findOn(offers, offers + "/[0-9a-f-]{36}/place");
        var place = FilledForm.on(adviser, free, "/place").sent();
        var file =
                "[{\"id\": \"5f3b4f4c-55ef-4f0b-9d4c-0d6d6a8f7c11\", \"name\": \"Warsztat\", \"status\": \"active\"}]";
        var directory = adviser.upload("/offers/services/directory", "file", file.getBytes(UTF_8))
                .headers()
                .firstValue("location")
                .orElseThrow();
        var running = running();
        var change = FilledForm.on(adviser, running() + "/changes/new", "/changes/new")
                .with("kind", "EXTEND")
                .with("day", Matters.inDays(60))
                .with("words", "Kurs trwa dłużej")
                .sent();
        var list = here() + "/notices";
        var contacts = here() + "/contacts";
        FilledForm.on(adviser, contacts, contacts)
                .with("outcome", "NOT_EXCUSED")
                .sent();
        var expected = expected(worker, there());
        var appointment = expected(adviser, here());
        return Map.of(
                adviser,
                List.of(
                        contacts,
                        adviser.findOn(contacts, contacts + "/[0-9a-f-]{36}"),
                        here() + "/email",
                        here() + "/appointments",
                        here() + "/appointments/new",
                        appointment,
                        appointment + "/move",
                        appointment + "/letter",
                        list,
                        list + "/new",
                        list + "/new?kind=MOVED",
                        told,
                        told + "/correction",
                        removed,
                        question,
                        offers,
                        free,
                        place,
                        running + "/changes/new",
                        change,
                        directory),
                worker,
                List.of(
                        there() + "/notices",
                        there() + "/questions",
                        expected,
                        told,
                        corrected,
                        asked,
                        question,
                        place,
                        change,
                        household,
                        household + "/members/new",
                        household + "/leave",
                        household + "/pdf",
                        household + Matters.find(worker.get(household).body(), "(/members/[0-9a-f-]{36})")),
                stranger,
                List.of(link));
    }

    /// At both offices on one day.
    private static String expected(Visitor by, String client) {
        return FilledForm.on(by, client + "/appointments/new", "/appointments/new")
                .with("day", Matters.inDays(7))
                .with("gmina", "Trzebinia")
                .with("place", "Rynek 1")
                .sent();
    }

    /// What is shown once, and what is refused.
    List<Stop> stops() {
        return List.of(
                Stop.answer(
                        adviser,
                        here() + "/notices/new?kind=DEREGISTERED",
                        "notice refused",
                        422,
                        it -> it.fill("[name=day]", "32.13.2026")),
                Stop.answer(adviser, here() + "/questions/new?kind=OTHER", "link made", 200, it -> {
                    it.check("[name=holder][value='" + silent() + "']");
                    it.fill("[name=words]", "Czy chodzi na kurs?");
                }),
                Stop.answer(
                        worker,
                        there() + "/needs",
                        "words found",
                        422,
                        it -> it.fill("[name=remark]", "Ma depresję, był karany i głosuje na PiS")),
                Stop.answer(stranger, link, "link without code", 422, _ -> {}),
                Stop.answer(stranger, link, "question by link", 200, it -> it.fill("[name=code]", code)),
                Stop.absent(stranger, "/answer/garbage", "dead link"));
    }

    /// Support that goes on at the PUP, referred by the OPS.
    private String running() {
        var draft = "/referrals/drafts/" + Matters.draft(worker, pair.there(), pup);
        FilledForm.on(worker, draft + "/check", "/send").sent();
        var referral = draft.replace("/drafts", "");
        FilledForm.on(adviser, referral + "/steps/accept", "/accept")
                .with("firstStep", "Rozmowa")
                .sent();
        FilledForm.on(adviser, referral + "/steps/start", "/start")
                .with("day", Matters.inDays(0))
                .with("until", Matters.inDays(30))
                .sent();
        return referral;
    }

    private String told(String kind) {
        return FilledForm.on(adviser, here() + "/notices/new?kind=" + kind, "/notices/new")
                .with("reason", "TOOK_WORK")
                .with("detail", "Zasiłek")
                .sent();
    }

    private FilledForm asked() {
        return FilledForm.on(adviser, here() + "/questions/new?kind=OTHER", "/questions/new")
                .with("holder", silent())
                .with("words", "Czy chodzi na kurs?");
    }

    private String silent() {
        return people.institution("OPS Alwernia").value().toString();
    }

    private String here() {
        return "/clients/" + pair.here().value();
    }

    private String there() {
        return "/clients/" + pair.there().value();
    }
}
