package pl.sciezka.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.sciezka.kernel.Role.LOCAL_ADMINISTRATOR;
import static pl.sciezka.kernel.Role.PRACTITIONER;

import java.util.Map;
import org.junit.jupiter.api.Test;
import pl.sciezka.testing.HubTest;

@HubTest
class ClosedUnitTests extends OverHttp {

    @Test
    void a_unit_that_a_referral_waits_for_cannot_be_closed_and_once_closed_keeps_its_name() {
        var admin = visitors.as(county.hire(county.ops, null, LOCAL_ADMINISTRATOR));
        var closing = "/staff/units/" + county.kis + "/closing";
        var id = sent(county.ops.value() + "/" + county.kis);
        assertThat(admin.get(closing).body()).contains("1 skierowanie czeka na tę jednostkę", "odpowiedzieć");

        var member = county.hire(county.ops, county.kis, PRACTITIONER);
        step(visitors.as(member), id, "decline", 1, Map.of("reason", "NO_PLACES"));
        assertThat(admin.get(closing).body())
                .contains("1 osoba należy do tej jednostki")
                .doesNotContain("czeka na tę jednostkę");
        county.moveOut(member);
        assertThat(admin.post(closing, closing, Map.of("from", "1.10.2026")).statusCode())
                .isEqualTo(303);

        assertThat(sender.get(anyForm(sender)).body()).doesNotContain(county.kis.toString());
        assertThat(sender.get("/referrals/" + id).body()).contains("KIS (OPS " + county.name + ")");
    }
}
