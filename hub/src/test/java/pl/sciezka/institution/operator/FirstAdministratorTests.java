package pl.sciezka.institution.operator;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import pl.sciezka.testing.HubTest;
import pl.sciezka.testing.Visitors;

@HubTest
@ExtendWith(OutputCaptureExtension.class)
class FirstAdministratorTests {

    private static final Pattern LINK = Pattern.compile("http://localhost:\\d+/sign-in/link/[a-z2-7]{52}");

    @Autowired
    Visitors visitors;

    @Autowired
    FirstAdministrator firstAdministrator;

    @Test
    void an_empty_hub_prints_a_link_until_its_first_administrator_has_come(CapturedOutput console) {
        firstAdministrator.invite();
        var first = link(console);
        firstAdministrator.invite();
        var second = link(console);
        assertThat(second).isNotEqualTo(first);
        assertThat(visitors.stranger().get(first).statusCode()).as("replaced").isEqualTo(404);
        var password = Map.of("password", "zielone okno jutra", "again", "zielone okno jutra");
        assertThat(visitors.stranger().post(second, second, password).statusCode())
                .isEqualTo(303);
        firstAdministrator.invite();
        assertThat(link(console)).as("no further link").isEqualTo(second);
        var operator = visitors.stranger();
        var welcome = operator.postRaw("/sign-in", Map.of("login", "operator", "password", "zielone okno jutra"));
        assertThat(welcome.headers().firstValue("Location")).contains("/sign-in/second-factor");
    }

    private static String link(CapturedOutput console) {
        return URI.create(LINK.matcher(console.getAll())
                        .results()
                        .reduce((_, later) -> later)
                        .orElseThrow()
                        .group())
                .getPath();
    }
}
