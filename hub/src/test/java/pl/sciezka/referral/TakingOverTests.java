package pl.sciezka.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.sciezka.kernel.Role.PRACTITIONER;

import java.util.Map;
import org.junit.jupiter.api.Test;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.testing.HubTest;

@HubTest
class TakingOverTests extends OverHttp {

    @Test
    void accepting_gives_the_receiver_its_own_record_and_makes_a_common_client() {
        var id = sent();
        step(receiver, id, "accept", 1, Map.of("firstStep", "Rozmowa"));

        assertThat(county.count(
                        county.pup,
                        Purpose.OWN_TASKS,
                        "client.person where institution_id = '" + county.pup.value() + "'"))
                .isEqualTo(2);
        assertThat(county.count(county.pup, Purpose.OWN_TASKS, "client.membership"))
                .isEqualTo(2);
        assertThat(county.count(county.ops, Purpose.OWN_TASKS, "client.membership"))
                .isEqualTo(2);
    }

    @Test
    void a_person_the_receiver_knows_gets_no_second_record() {
        var known = county.person(county.pup, "Żółkiewska", "Łucja", 1984);
        county.person(county.pup, "Żółkiewska", "Łucja", 1950);
        var id = sent();
        var form = receiver.get("/referrals/" + id + "/steps/accept").body();
        assertThat(form).contains(known.value().toString()).contains("1984").doesNotContain("1950");

        step(
                receiver,
                id,
                "accept",
                1,
                Map.of("firstStep", "Rozmowa", "person", known.value().toString()));
        assertThat(county.count(
                        county.pup,
                        Purpose.OWN_TASKS,
                        "client.person where institution_id = '" + county.pup.value() + "'"))
                .isEqualTo(3);
        assertThat(receiver.get("/referrals/" + id).body()).contains("/clients/" + known.value());
    }

    @Test
    void inside_one_institution_the_unit_answers_without_a_new_record() {
        var inKis = visitors.as(county.hire(county.ops, county.kis, PRACTITIONER));
        var id = sent(county.ops.value() + "/" + county.kis);
        assertThat(sender.get("/referrals/" + id + "/steps/accept").statusCode())
                .as("not the sender's step")
                .isEqualTo(303);
        assertThat(sender.get("/referrals/outgoing").body()).contains("Czeka na: KIS (OPS " + county.name + ")");
        assertThat(sender.get("/referrals/" + id).body()).contains("Czeka na: KIS (OPS " + county.name + ")");
        assertThat(inKis.get("/referrals/incoming").body()).contains("Czeka na nas");
        assertMoved(step(inKis, id, "accept", 1, Map.of("firstStep", "Spotkanie w KIS")));
        assertThat(county.count(
                        county.ops,
                        Purpose.OWN_TASKS,
                        "client.person where institution_id = '" + county.ops.value() + "'"))
                .isEqualTo(1);
    }

    @Test
    void the_sender_writes_down_what_came_by_telephone() {
        var id = sent();
        assertMoved(step(sender, id, "accept", 1, Map.of("firstStep", "Rozmowa", "channel", "TELEPHONE")));
        assertThat(sender.get("/referrals/" + id).body()).contains("Zapisane po rozmowie telefonicznej");
        assertThat(county.count(
                        county.pup,
                        Purpose.OWN_TASKS,
                        "client.person where institution_id = '" + county.pup.value() + "'"))
                .isEqualTo(1);
    }

    @Test
    void nobody_but_an_own_person_can_be_chosen() {
        var id = sent();
        var foreign = county.person(county.stranger, "Żółkiewska", "Łucja", 1984);
        var refused = step(
                receiver,
                id,
                "accept",
                1,
                Map.of("firstStep", "Rozmowa", "person", foreign.value().toString()));
        assertThat(refused.statusCode()).isEqualTo(404);
        assertThat(sender.get("/referrals/" + id).body()).contains("wysłane");
    }
}
