package pl.sciezka.everypage;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.testing.CommonPeople;
import pl.sciezka.testing.FilledForm;
import pl.sciezka.testing.Visitor;

/// What two offices of the demonstration have begun, so that every page has something to show: a plan in force with a
/// change, a plan from a skeleton, referrals, a proposal, an undone link, a protected person, lists of three kinds.
final class Matters {

    static final String OPS = "OPS Trzebinia";
    static final String PUP = "PUP Chrzanów";

    private final InstitutionId ops;
    private final InstitutionId pup;
    private final CommonPeople people;
    private final Seats seats;
    private final Visitor worker;
    private final Visitor adviser;
    private final Map<Visitor, List<String>> beginnings = new LinkedHashMap<>();

    Matters(CommonPeople people, Seats seats) {
        this.people = people;
        this.seats = seats;
        ops = people.institution(OPS);
        pup = people.institution(PUP);
        worker = seats.of("ops.trzebinia.pracownik", ops);
        adviser = seats.of("pup.chrzanow.doradca", pup);
    }

    /// Pages that no link leads to, by whom they are opened.
    Map<Visitor, List<String>> begun() {
        var pairs = people.atBoth(ops, pup);
        for (int i = 0; i < 3; i++) people.makeCommon(pairs.get(i), ops, pup);
        planInForce(pairs.getFirst());
        planFromSkeleton(pairs.get(1));
        undone(pairs.get(2));
        proposed(pairs.get(3));
        onTheWay(pairs.get(4).here());
        new CorrectedMatters(worker)
                .begun("/clients/" + pairs.get(4).here().value())
                .forEach(it -> begin(worker, it));
        new ConsentMatters(people, seats)
                .begun()
                .forEach((visitor, paths) -> begin(visitor, paths.toArray(String[]::new)));
        protect(pairs.get(5).here());
        people.makeCommon(pairs.get(6), ops, pup);
        begin(worker, "/plans/of/" + pairs.get(6).here().value());
        begin(adviser, "/plans/of/" + pairs.get(3).there().value());
        lists();
        classOfEndedMatters();
        return beginnings;
    }

    /// Nobody has begun anything with these people.
    CommonPeople.Pair untouched() {
        return people.atBoth(ops, pup).getLast();
    }

    /// What ended last year may go this year.
    private void classOfEndedMatters() {
        seats.of("ops.trzebinia.koordynator", ops)
                .post(
                        "/retention/classes/new",
                        Map.of("sign", "000", "kind", "client", "letter", "BC", "from", "1.01.2000"));
    }

    private void planInForce(CommonPeople.Pair pair) {
        var person = "/plans/of/" + pair.here().value();
        var plan = FilledForm.on(worker, person, person)
                .with("skeleton", "empty")
                .sent()
                .replace("/list", "");
        FilledForm.on(worker, plan + "/barriers/new", "/barriers/new")
                .with("area", "CARE")
                .with("text", "Brak opieki nad dzieckiem")
                .with("reason", "NEEDED_HERE")
                .sent();
        FilledForm.on(worker, link(worker, plan + "/list", "/barriers/[^\"]+/goals/new"), "/goals/new")
                .with("text", "Dziecko ma opiekę w godzinach kursu")
                .with("reason", "NEEDED_HERE")
                .sent();
        action(plan, "Znaleźć miejsce w żłobku", ops, "ops.trzebinia.pracownik");
        action(plan, "Zapisać na kurs", pup, "pup.chrzanow.doradca");
        FilledForm.on(worker, plan + "/agreement", "/put-forward").sent();
        FilledForm.on(worker, plan + "/agreement", "/agreement/own").sent();
        FilledForm.on(adviser, plan + "/agreement", "/agreement/own").sent();
        FilledForm.on(worker, plan + "/agreement", "/agreement/client")
                .with("signed", inDays(0))
                .with("content", find(worker.get(plan + "/agreement").body(), "treść nr (\\d+)"))
                .sent();
        var action = link(worker, plan + "/list", "/actions/[0-9a-f-]{36}");
        FilledForm.on(worker, action, action)
                .with("due", inDays(80))
                .with("reason", "DATE_NOT_REAL")
                .sent();
        FilledForm.on(worker, plan + "/documents", "/documents")
                .with("kind", "IPD")
                .with("number", "DK.5340.1")
                .with("dated", inDays(-10))
                .sent();
        begin(worker, plan, plan + "/list", plan + "/changes", plan + "/ending", plan + "/paper");
        begin(adviser, plan + "/changes");
    }

    private void action(String plan, String what, InstitutionId owner, String login) {
        FilledForm.on(worker, link(worker, plan + "/list", "/actions/new[^\"]*"), "/actions/new")
                .with("what", what)
                .with("owner", owner.value().toString())
                .with("person", seats.person(login, owner).staffKey().toString())
                .with("due", inDays(40))
                .with("reason", "NEEDED_HERE")
                .sent();
    }

    private void planFromSkeleton(CommonPeople.Pair pair) {
        var person = "/plans/of/" + pair.there().value();
        var plan = FilledForm.on(adviser, person, person)
                .with("skeleton", "dlugo-bez-pracy-z-ops")
                .sent();
        begin(adviser, plan, plan.replace("/list", ""), plan.replace("/list", "/agreement"));
    }

    private void undone(CommonPeople.Pair pair) {
        var path = "/clients/" + pair.here().value() + "/undo";
        begin(
                worker,
                FilledForm.on(worker, path, path).with("reason", "WRONG_PERSON").sent());
        begin(adviser, "/clients/" + pair.there().value() + "/undone");
        shown(seats.of("ops.trzebinia.iod", ops), "/data-protection", "/data-protection/breaches/");
    }

    private void proposed(CommonPeople.Pair pair) {
        var path = "/clients/" + pair.here().value() + "/proposals/new";
        begin(
                worker,
                FilledForm.on(worker, path, path)
                        .with("partner", pup.value().toString())
                        .sent());
        shown(adviser, "/proposals", "href=\"/proposals/[0-9a-f]");
    }

    /// What one office tells another arrives a moment later.
    private static void shown(Visitor visitor, String page, String pattern) {
        var wanted = Pattern.compile(pattern);
        for (int tries = 0; !wanted.matcher(visitor.get(page).body()).find(); tries++)
            if (tries > 2000) throw new AssertionError("Nothing like " + pattern + " on " + page);
    }

    private void onTheWay(PersonId person) {
        var draft = "/referrals/drafts/" + draft(person);
        var plan = "/plans/of/" + person.value() + "/new";
        begin(worker, "/referrals/new?person=" + person.value(), draft, draft + "/check", plan);
        var sent = draft(person);
        FilledForm.on(worker, "/referrals/drafts/" + sent + "/check", "/send").sent();
        begin(worker, "/referrals/" + sent + "/sent", "/referrals/" + sent, "/referrals/" + sent + "/letter");
        begin(adviser, "/referrals/" + sent, "/referrals/" + sent + "/letter");
    }

    private String draft(PersonId person) {
        return draft(worker, person, pup);
    }

    static String draft(Visitor sender, PersonId person, InstitutionId receiver) {
        var form = FilledForm.on(sender, "/referrals/new?person=" + person.value(), "/drafts/");
        form.with("route", receiver.value().toString())
                .with("support", "TRAINING")
                .with("question", "Prosimy o kurs obsługi wózka widłowego")
                .with("outcomes", "Ukończony kurs")
                .with("informed", inDays(0))
                .with("next", "check");
        return form.sent().split("/")[3];
    }

    private void protect(PersonId person) {
        var path = "/clients/" + person.value() + "/protection";
        begin(worker, FilledForm.on(worker, path, path).with("reason", "SAFETY").sent());
    }

    private void lists() {
        var mixed =
                "Nazwisko;Imię;PESEL;Data ur.\nWilk;Adam;80010112319;\nLis;Jan;80010112310;\nSowa;Ewa;;30.02.1980\n";
        var unmapped = brought("Pierwsza;Druga;Trzecia\nWilk;Adam;80010112319\n");
        var checked = checked(brought(mixed));
        var done = checked(brought(mixed));
        FilledForm.on(worker, done, "/start").sent();
        settled(done);
        begin(
                worker,
                "/lists/template.xlsx",
                unmapped,
                unmapped + "/columns",
                checked,
                done,
                done + "/refused.csv",
                done + "/refused.xlsx");
    }

    private String brought(String list) {
        var answer = worker.upload("/lists", "file", list.getBytes(UTF_8));
        return answer.headers().firstValue("location").orElseThrow().replace("/columns", "");
    }

    private String checked(String list) {
        FilledForm.on(worker, list + "/columns", "/columns").sent();
        settled(list);
        return list;
    }

    private void settled(String list) {
        for (int tries = 0; worker.get(list).body().contains("id=\"list-work\""); tries++)
            if (tries > 2000) throw new AssertionError("The list is still at work");
    }

    private void begin(Visitor visitor, String... paths) {
        beginnings.computeIfAbsent(visitor, _ -> new ArrayList<>()).addAll(List.of(paths));
    }

    static String link(Visitor visitor, String page, String pattern) {
        return find(visitor.get(page).body(), "href=\"([^\"]*" + pattern + ")\"");
    }

    static String find(String text, String pattern) {
        var found = Pattern.compile(pattern).matcher(text);
        if (!found.find()) throw new AssertionError("Nothing like " + pattern);
        return found.group(1).replace("&amp;", "&");
    }

    static String inDays(int days) {
        return DateTimeFormatter.ofPattern("dd.MM.yyyy").format(LocalDate.now().plusDays(days));
    }
}
