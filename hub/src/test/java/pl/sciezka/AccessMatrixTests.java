package pl.sciezka;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Role;
import pl.sciezka.shell.Access;
import pl.sciezka.shell.Open;
import pl.sciezka.shell.Pages;
import pl.sciezka.shell.SignedIn;
import pl.sciezka.storage.Transactions;
import pl.sciezka.testing.DemoTest;
import pl.sciezka.testing.Visitor;
import pl.sciezka.testing.Visitors;

/// Every endpoint, called over real HTTP by every role and by strangers. What is forbidden must look like what does not
/// exist; nothing may answer with a fault of the program.
@DemoTest
class AccessMatrixTests {

    private static final Pattern VARIABLE = Pattern.compile("\\{([^}:]+)[^}]*}");
    private static final Pattern MAIN = Pattern.compile("(?s)<main.*?</main>");
    private static final Pattern CHANGING = Pattern.compile("value=\"[^\"]{20,}\"");

    record Endpoint(RequestMethod method, String pattern, Set<Role> roles, boolean open) {

        String path(UnaryOperator<String> value) {
            return VARIABLE.matcher(pattern).replaceAll(it -> Matcher.quoteReplacement(value.apply(it.group(1))));
        }

        boolean hasVariables() {
            return pattern.contains("{");
        }
    }

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping; // the actuator brings another: chosen by name

    @Autowired
    Visitors visitors;

    @Autowired
    Transactions transactions;

    @Autowired
    JdbcClient sql;

    UUID holder;
    UUID stranger;

    @BeforeEach
    void institutions() {
        holder = institution("OPS Trzebinia");
        stranger = sql.sql("""
                select id from institution.institution i
                 where kind = 'OPS' and not exists (select 1 from partnership.party p where p.institution_id = i.id)
                """).query(UUID.class).list().getFirst();
    }

    @Test
    void a_role_that_is_not_named_gets_the_answer_of_an_unknown_address() {
        var wrong = new TreeMap<String, String>();
        for (var role : Role.values()) {
            var visitor = visitors.as(person(holder, role));
            var unknown = main(visitor.get("/no-such-page"));
            for (var endpoint : endpoints()) {
                if (endpoint.open() || endpoint.roles().contains(role)) continue;
                var answer = call(
                        visitor, endpoint, endpoint.path(_ -> UUID.randomUUID().toString()));
                if (answer.statusCode() != 404 || !main(answer).equals(unknown))
                    wrong.put(role + " " + endpoint, answer.statusCode() + difference(main(answer), unknown));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void a_stranger_cannot_tell_a_real_thing_from_an_invented_one() {
        var wrong = new TreeMap<String, String>();
        var real = realIds();
        assertThat(real).containsKey("person");
        for (var endpoint : endpoints()) {
            if (endpoint.open() || !endpoint.hasVariables()) continue;
            for (var role : endpoint.roles()) {
                var visitor = visitors.as(person(stranger, role));
                var invented = call(
                        visitor, endpoint, endpoint.path(_ -> UUID.randomUUID().toString()));
                var actual = call(
                        visitor,
                        endpoint,
                        endpoint.path(name ->
                                real.getOrDefault(name, UUID.randomUUID().toString())));
                if (actual.statusCode() != invented.statusCode()
                        || !main(actual).equals(main(invented)))
                    wrong.put(role + " " + endpoint, invented.statusCode() + " / " + actual.statusCode());
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void nobody_signed_in_gets_no_further_than_the_sign_in_page() {
        var wrong = new TreeMap<String, String>();
        for (var endpoint : endpoints()) {
            if (endpoint.open()) continue;
            var visitor = visitors.stranger();
            var path = endpoint.path(_ -> UUID.randomUUID().toString());
            var answer = endpoint.method() == RequestMethod.GET ? visitor.get(path) : visitor.postRaw(path, Map.of());
            var toSignIn = answer.headers().firstValue("location").orElse("").startsWith("/sign-in");
            if (answer.statusCode() != 403 && !toSignIn) wrong.put(endpoint.toString(), answer.statusCode() + "");
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void whatever_stands_in_an_address_nothing_answers_with_a_fault() {
        var wrong = new TreeMap<String, String>();
        for (var garbage :
                List.of("x", "0", "-1", "%00", "a".repeat(2000), "%E2%80%AE", "00000000-0000-0000-0000-000000000000")) {
            for (var endpoint : endpoints()) {
                for (var role :
                        EnumSet.copyOf(endpoint.roles().isEmpty() ? Set.of(Role.PRACTITIONER) : endpoint.roles())) {
                    var answer = call(visitors.as(person(holder, role)), endpoint, endpoint.path(_ -> garbage));
                    if (answer.statusCode() >= 500)
                        wrong.put(
                                garbage.substring(0, Math.min(9, garbage.length())) + " " + endpoint,
                                answer.statusCode() + "");
                    if (!endpoint.hasVariables()) continue;
                    if (endpoint.method() == RequestMethod.GET && !endpoint.open() && answer.statusCode() < 400)
                        wrong.put(garbage + " " + endpoint, answer.statusCode() + " for nothing");
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private Map<String, String> realIds() {
        return transactions.as(new Acting.Job(new InstitutionId(holder), Purpose.JOINT_SERVICE), () -> {
            var ids = new TreeMap<String, String>();
            ids.put(
                    "person",
                    sql.sql("select id from client.person limit 1")
                            .query(UUID.class)
                            .single()
                            .toString());
            ids.put(
                    "staff",
                    sql.sql("select staff_id from institution.account limit 1")
                            .query(UUID.class)
                            .single()
                            .toString());
            return ids;
        });
    }

    private UUID institution(String shortName) {
        return sql.sql("select id from institution.institution where short_name = :name")
                .param("name", shortName)
                .query(UUID.class)
                .single();
    }

    private static SignedIn person(UUID institution, Role role) {
        return new SignedIn(UUID.randomUUID(), institution, "Próba", "Instytucja", Set.of(role));
    }

    private static HttpResponse<String> call(Visitor visitor, Endpoint endpoint, String path) {
        return endpoint.method() == RequestMethod.GET ? visitor.get(path) : visitor.post(path, Map.of());
    }

    /// What the page says, without keys that differ each time.
    private static String main(HttpResponse<String> answer) {
        var main = MAIN.matcher(answer.body());
        return CHANGING.matcher(main.find() ? main.group() : answer.body()).replaceAll("");
    }

    private static String difference(String found, String expected) {
        int at = 0;
        while (at < Math.min(found.length(), expected.length()) && found.charAt(at) == expected.charAt(at)) at++;
        return " … " + found.substring(at, Math.min(found.length(), at + 60));
    }

    private List<Endpoint> endpoints() {
        var result = new ArrayList<Endpoint>();
        requestMappingHandlerMapping.getHandlerMethods().forEach((mapping, method) -> {
            if (!AnnotatedElementUtils.hasAnnotation(method.getBeanType(), Pages.class)) return;
            var access = method.getMethodAnnotation(Access.class);
            for (var verb : mapping.getMethodsCondition().getMethods())
                for (var pattern : mapping.getPatternValues())
                    result.add(new Endpoint(
                            verb,
                            pattern,
                            access == null ? Set.of() : Set.of(access.roles()),
                            method.hasMethodAnnotation(Open.class)));
        });
        assertThat(result).hasSizeGreaterThan(10);
        return result;
    }
}
