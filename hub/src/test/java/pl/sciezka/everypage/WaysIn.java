package pl.sciezka.everypage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.testing.AuthenticatorApp;
import pl.sciezka.testing.FilledForm;
import pl.sciezka.testing.Visitor;
import pl.sciezka.testing.Visitors;

/// Those who are not yet in: a stranger, somebody with a one-time link, somebody half-way through the second factor.
final class WaysIn {

    private static final Pattern CODE = Pattern.compile("<li><code>([^<]+)<");
    private static final String PASSWORD = "razem-mozemy-wiecej";

    static final String WITH_CODES = "ops.trzebinia.pracownik2";

    private final List<String> recoveryCodes = new ArrayList<>();
    private final Visitors visitors;
    private final Seats seats;
    private final InstitutionId ops;
    private final Visitor administrator;

    WaysIn(Visitors visitors, Seats seats, InstitutionId ops) {
        this.visitors = visitors;
        this.seats = seats;
        this.ops = ops;
        administrator = seats.of("ops.trzebinia.administrator", ops);
    }

    Map<Visitor, List<String>> begun() {
        var beginnings = new LinkedHashMap<Visitor, List<String>>();
        beginnings.put(visitors.stranger(), List.of("/sign-in", "/accessibility", invitation(), feed()));
        recoveryCodes.addAll(enrolled(WITH_CODES, seats.of(WITH_CODES, ops)));
        beginnings.put(halfWay(WITH_CODES), List.of("/sign-in/code"));
        beginnings.put(withoutTelephone("ops.trzebinia.kis"), List.of("/sign-in/second-factor"));
        return beginnings;
    }

    private String invitation() {
        var handOver = FilledForm.on(administrator, "/staff/new", "/staff/new")
                .with("givenName", "Łucja")
                .with("surname", "Żółkiewska")
                .with("position", "pracownik socjalny")
                .with("roles", "PRACTITIONER")
                .send();
        return Matters.find(handOver.body(), "(/sign-in/link/[a-z2-7]{52})");
    }

    /// The second factor was taken off while its owner was asked for it.
    private Visitor withoutTelephone(String login) {
        var person = seats.person(login, ops);
        enrolled(login, visitors.as(person));
        var halfWay = halfWay(login);
        administrator.post("/staff/" + person.staff().value() + "/second-factor", Map.of());
        return halfWay;
    }

    List<String> recoveryCodes() {
        return recoveryCodes;
    }

    private static List<String> enrolled(String login, Visitor visitor) {
        var path = "/account/second-factor";
        var secret = Matters.find(visitor.get(path).body(), "class=\"secret\">([^<]+)<");
        var codes = FilledForm.on(visitor, path, path)
                .with("code", AuthenticatorApp.code(secret))
                .send();
        if (codes.statusCode() != 200) throw new AssertionError(login + " has no second factor");
        return CODE.matcher(codes.body()).results().map(it -> it.group(1)).toList();
    }

    private Visitor halfWay(String login) {
        var visitor = visitors.stranger();
        visitor.postRaw("/sign-in", Map.of("login", login, "password", PASSWORD));
        return visitor;
    }

    /// The secret address of a calendar.
    private String feed() {
        var made = FilledForm.on(administrator, "/partnerships/meetings/feed", "/feed")
                .send();
        var address = Pattern.compile("/calendar/[a-z2-7]{52}\\.ics").matcher(made.body());
        if (!address.find()) throw new AssertionError("No calendar address");
        return address.group();
    }
}
