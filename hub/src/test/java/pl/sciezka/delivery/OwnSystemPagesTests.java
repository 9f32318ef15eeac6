package pl.sciezka.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import pl.sciezka.delivery.Partner.Mood;
import pl.sciezka.institution.operator.Office;
import pl.sciezka.kernel.InstitutionKind;
import pl.sciezka.testing.HubTest;

/// What the administrator does with the own system, and what the hub lets nobody do.
@HubTest
class OwnSystemPagesTests extends AmongPartners {

    private static final String STOPPED = "Własny system nie przyjmuje powiadomień";
    private static final Pattern SECRET = Pattern.compile("id=\"secret\"[^>]*value=\"([a-z2-7]{52})\"");

    @Test
    void paused_nothing_is_told_and_resumed_everything_is() {
        var partner = partner();
        var ops = connected(partner);
        var admin = admin(ops);
        post(admin, "/pause", Map.of());
        for (int i = 0; i < 3; i++) tell(ops);
        var other = partner();
        var elsewhere = connected(other);
        tell(elsewhere);
        arrives(other, 1);
        assertThat(partner.calls()).isEmpty();
        assertThat(admin.get(PATH).body()).contains("3 wiadomości");
        post(admin, "/resume", Map.of());
        arrives(partner, 3);
        assertThat(partner.numbers()).containsExactly(1L, 2L, 3L);
    }

    @Test
    void a_system_that_takes_nothing_for_too_long_becomes_a_task_until_it_is_resumed() {
        var partner = partner().in(Mood.ANSWERS_500);
        var ops = connected(partner);
        var admin = admin(ops);
        tell(ops);
        Eventually.holds("first try", () -> !partner.calls().isEmpty());
        assertThat(admin.get("/day").body()).doesNotContain(STOPPED);
        as(ops, () -> sql.sql("update delivery.hook set attempts = 59").update());
        Eventually.holds("stopped", () -> admin.get("/day").body().contains(STOPPED));
        assertThat(admin(teller).get("/day").body()).doesNotContain(STOPPED);
        assertThat(admin.get(PATH).body()).contains("Powiadamianie stanęło");

        partner.in(Mood.TAKES);
        post(admin, "/resume", Map.of());
        arrives(partner, 1);
        assertThat(admin.get("/day").body()).doesNotContain(STOPPED);
    }

    @Test
    void a_replay_repeats_numbers_and_ids() {
        var partner = partner();
        var ops = connected(partner);
        for (int i = 0; i < 5; i++) tell(ops);
        arrives(partner, 5);
        var admin = admin(ops);
        for (var wrong : List.of("", "0", "6", "-1", "x"))
            assertThat(admin.post(PATH, PATH + "/replay", Map.of("from", wrong)).statusCode())
                    .isEqualTo(422);
        post(admin, "/replay", Map.of("from", "3"));
        arrives(partner, 8);
        assertThat(partner.numbers()).containsExactly(1L, 2L, 3L, 4L, 5L, 3L, 4L, 5L);
        assertThat(partner.ids().subList(5, 8)).isEqualTo(partner.ids().subList(2, 5));
    }

    @Test
    void the_signature_is_made_with_the_secret_that_is_shown_until_it_is_noted() throws Exception {
        var partner = partner();
        var ops = Office.in(program).open(InstitutionKind.OPS);
        var admin = admin(ops);
        post(admin, "", Map.of("address", partner.address()));
        var page = admin.get(PATH).body();
        var found = SECRET.matcher(page);
        assertThat(found.find()).as(page).isTrue();
        assertThat(admin.get(PATH).body()).as("read again").contains(found.group(1));
        post(admin, "/secret/noted", Map.of());
        assertThat(admin.get(PATH).body()).doesNotContain(found.group(1));
        tell(ops);
        arrives(partner, 1);
        var call = partner.taken().getFirst();
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(found.group(1).getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        var expected = mac.doFinal((call.time() + "." + call.body()).getBytes(StandardCharsets.UTF_8));
        assertThat(call.signature()).isEqualTo("sha256=" + HexFormat.of().formatHex(expected));
    }

    @Test
    void only_what_the_operator_allowed_is_called() {
        var ops = Office.in(program).open(InstitutionKind.OPS);
        var admin = admin(ops);
        for (var address : List.of(
                "https://example.org/",
                "http://169.254.169.254/latest",
                "http://localhost/",
                "http://127.0.0.1@example.org/",
                "http://[::1]/",
                "file:///etc/passwd",
                "ftp://127.0.0.1/",
                "127.0.0.1",
                ""))
            assertThat(admin.post(PATH, PATH, Map.of("address", address)).statusCode())
                    .as(address)
                    .isEqualTo(422);
    }
}
