package pl.sciezka.everypage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Role;
import pl.sciezka.storage.Transactions;
import pl.sciezka.testing.CommonPeople;
import pl.sciezka.testing.DemoTest;
import pl.sciezka.testing.Visitors;

/// What the accessibility statement promises, of every page there is: axe finds nothing, and nothing is wider than the
/// screen. A page that no link leads to makes the test fail until [Matters] begins something that shows it. A page met
/// again is not asked again in looks in which each of its parts has passed ([Stop]). With `-Dpictures=target/pages`
/// each look leaves its picture; with `-Dpages=/lists.*` only some pages are opened.
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
    void nothing_is_found_on_any_page_in_any_look() throws InterruptedException {
        var stops = everything().stream().filter(it -> it.name().matches(ONLY)).toList();
        assertThat(new Rounds(visitors.base()).problems(stops)).isEmpty();
    }

    private List<Stop> everything() {
        var seats = new Seats(visitors, transactions, sql);
        var ops = people.institution(Matters.OPS);
        var matters = new Matters(people, seats);
        var begun = new LinkedHashMap<>(matters.begun());
        var waysIn = new WaysIn(visitors, seats, ops);
        begun.putAll(waysIn.begun());
        for (var role : List.of("koordynator", "dyrektor"))
            begun.put(seats.of("ops.trzebinia." + role, ops), List.of("/", "/day/stuck"));
        begun.putAll(new Documents(seats, ops, visitors.stranger()).begun());
        var flows = new FlowMatters(people, seats, visitors.stranger());
        flows.begun().forEach((visitor, paths) -> begun.merge(visitor, paths, EveryPageTests::both));
        begun.putAll(new DeliveryMatters(seats, ops, transactions, sql).begun());
        for (var role : List.of("iod", "administrator"))
            begun.put(seats.of("ops.trzebinia." + role, ops), List.of("/"));
        var operator = visitors.as(InstitutionId.next(), Role.HUB_OPERATOR);
        begun.put(operator, List.of("/"));
        for (var visitor : seats.all()) begun.computeIfAbsent(visitor, _ -> List.of("/"));

        var crawl = new Crawl(requestMappingHandlerMapping);
        begun.forEach(crawl::from);
        assertThat(crawl.notReached()).isEmpty();
        assertThat(crawl.notTaken()).isEmpty();
        var stops = new ArrayList<>(crawl.stops());
        stops.addAll(new Answers(visitors.stranger(), operator, seats, ops, matters, waysIn).stops());
        stops.addAll(flows.stops());
        var worker = seats.of("ops.trzebinia.pracownik", ops);
        stops.addAll(new Mishaps(requestMappingHandlerMapping, visitors, worker).stops());
        return stops;
    }

    private static List<String> both(List<String> one, List<String> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}
