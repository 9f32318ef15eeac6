package pl.sciezka.everypage;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import pl.sciezka.kernel.Role;
import pl.sciezka.shell.SignedIn;
import pl.sciezka.storage.Transactions;
import pl.sciezka.testing.Chromium;
import pl.sciezka.testing.CommonPeople;
import pl.sciezka.testing.DemoTest;
import pl.sciezka.testing.Visitor;
import pl.sciezka.testing.Visitors;

/// What the accessibility statement promises, of every page there is: axe finds nothing, and nothing is wider than the
/// screen. A page that no link leads to makes the test fail until [Matters] begins something that shows it. With
/// `-Dpictures=target/pages` each look leaves its picture; with `-Dpages=/lists.*` only some pages are opened.
@DemoTest
@Tag("browser")
class EveryPageTests {

    private static final String ONLY = System.getProperty("pages", ".*");

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping; // the actuator brings another: chosen by name

    @Autowired
    Visitors visitors;

    @Autowired
    CommonPeople people;

    @Autowired
    Transactions transactions;

    @Autowired
    JdbcClient sql;

    @Test
    void nothing_is_found_on_any_page_in_any_look() {
        var stops = new LinkedHashMap<Visitor, List<Stop>>();
        for (var stop :
                everything().stream().filter(it -> it.name().matches(ONLY)).toList())
            stops.computeIfAbsent(stop.visitor(), _ -> new ArrayList<>()).add(stop);
        var problems = new TreeMap<String, List<String>>();
        try (var chromium = new Chromium()) {
            stops.forEach((visitor, theirs) -> {
                try (var context = chromium.as(visitor, visitors.base())) {
                    look(context, theirs, problems);
                }
            });
        }
        assertThat(problems).isEmpty();
    }

    private List<Stop> everything() {
        var seats = new Seats(visitors, transactions, sql);
        var ops = people.institution(Matters.OPS);
        var matters = new Matters(people, seats);
        var begun = new LinkedHashMap<>(matters.begun());
        begun.putAll(new WaysIn(visitors, seats, ops).begun());
        for (var role : List.of("koordynator", "dyrektor"))
            begun.put(seats.of("ops.trzebinia." + role, ops), List.of("/", "/day/stuck"));
        for (var role : List.of("iod", "administrator"))
            begun.put(seats.of("ops.trzebinia." + role, ops), List.of("/"));
        var operator = visitors.as(
                new SignedIn(UUID.randomUUID(), UUID.randomUUID(), "Próba", "Operator", Set.of(Role.HUB_OPERATOR)));
        begun.put(operator, List.of("/"));
        for (var visitor : seats.all()) begun.computeIfAbsent(visitor, _ -> List.of("/"));

        var crawl = new Crawl(requestMappingHandlerMapping);
        begun.forEach(crawl::from);
        assertThat(crawl.notReached()).isEmpty();
        var stops = new ArrayList<>(crawl.stops());
        stops.addAll(new Answers(visitors.stranger(), operator, seats, ops, matters.untouched()).stops());
        return stops;
    }

    private void look(BrowserContext context, List<Stop> stops, Map<String, List<String>> problems) {
        var looks = new Looks(context);
        looks.pressControls(visitors.base() + "/accessibility");
        for (var language : List.of("pl", "en")) {
            context.addCookies(List.of(new Cookie("jezyk", language).setUrl(visitors.base())));
            for (var stop : stops) {
                var found = found(looks, stop, language);
                if (!found.isEmpty()) problems.put(stop.name() + " " + language, found);
            }
        }
    }

    /// What does not open is one of the findings, and the others are found nevertheless.
    private List<String> found(Looks looks, Stop stop, String language) {
        try {
            int status = stop.open().apply(looks.page(), visitors.base()).status();
            var found = language.equals("pl") ? looks.problems(stop.name()) : looks.problemsInPlainLook(stop.name());
            if (status != stop.status()) found.add("answered " + status);
            return found;
        } catch (PlaywrightException e) {
            return List.of("cannot be opened: " + e.getMessage());
        }
    }
}
