package pl.sciezka.institution.own;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import pl.sciezka.institution.operator.Office;
import pl.sciezka.kernel.Role;
import pl.sciezka.testing.HubTest;
import pl.sciezka.testing.Visitors;

@HubTest
class OwnSessionsTests {

    @Autowired
    Visitors visitors;

    @Autowired
    ApplicationContext program;

    @Test
    void one_session_is_recognised_by_its_device_and_ended_from_another() {
        var office = Office.in(program);
        var ops = office.open();
        var colleague = office.hire(ops, Role.PRACTITIONER);
        var here = visitors.as(colleague.signedIn());
        var phone = visitors.stranger();
        phone.send(HttpRequest.newBuilder(URI.create(visitors.base() + "/sign-in"))
                .header("Origin", visitors.base())
                .header("User-Agent", "Mozilla/5.0 (Android 16; Mobile; rv:145.0) Gecko/145.0 Firefox/145.0")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(
                        "login=" + colleague.login().value() + "&password=" + Office.PASSWORD.replace(" ", "+"))));
        assertThat(phone.get("/account").body()).contains("Firefox, Android", "ta sesja", "nie wiadomo, na czym");

        var end = Pattern.compile("/account/sessions/[0-9a-f-]{36}/end")
                .matcher(here.get("/account").body());
        assertThat(end.find()).isTrue();
        var other = visitors.as(office.hire(ops, Role.PRACTITIONER).signedIn());
        assertThat(other.post("/account", end.group(), Map.of()).statusCode())
                .as("somebody else's")
                .isEqualTo(404);
        assertThat(phone.get("/account").statusCode()).isEqualTo(200);

        assertThat(here.post("/account", end.group(), Map.of()).statusCode()).isEqualTo(303);
        assertThat(phone.get("/account").statusCode()).isEqualTo(303);
        assertThat(here.get("/account").body())
                .contains("Sesja zakończona", "ta sesja")
                .doesNotContain("Firefox, Android", "/end\"");
        assertThat(here.post("/account", end.group(), Map.of()).statusCode()).isEqualTo(404);
    }
}
