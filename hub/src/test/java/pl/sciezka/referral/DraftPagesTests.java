package pl.sciezka.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.sciezka.kernel.Role.PRACTITIONER;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pl.sciezka.testing.HubTest;

@HubTest
class DraftPagesTests extends OverHttp {

    @Test
    void without_a_clause_nothing_is_sent_and_the_draft_stays() {
        var id = UUID.randomUUID().toString();
        sender.post(
                "/referrals/new?person=" + person.value(),
                "/referrals/drafts/" + id,
                county.draft(person, county.pup.value().toString()));
        county.endAgreement();
        var refused = sender.post("/referrals/drafts/" + id + "/check", "/referrals/drafts/" + id + "/send", Map.of());
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("Nie wysłano");
        assertThat(sender.get("/referrals/drafts/" + id).body()).contains("Kurs obsługi");
    }

    @Test
    void a_draft_with_gaps_is_kept_and_says_what_is_missing() {
        var id = UUID.randomUUID().toString();
        var fields = Map.of("person", person.value().toString(), "question", "Kurs", "next", "check");
        var back = sender.post("/referrals/new?person=" + person.value(), "/referrals/drafts/" + id, fields);
        assertThat(back.statusCode()).isEqualTo(422);
        assertThat(back.body()).contains("Wybierz, do kogo kierujesz").contains("Kurs");
        assertThat(sender.get("/referrals/drafts").body()).contains(id).contains("Łucja");
        var colleague = visitors.as(county.hire(county.ops, null, PRACTITIONER));
        assertThat(colleague.get("/referrals/drafts/" + id).statusCode())
                .as("only the author")
                .isEqualTo(404);
    }

    @Test
    void the_check_shows_exactly_what_is_passed_on_and_by_which_clause() {
        var id = UUID.randomUUID().toString();
        sender.post(
                "/referrals/new?person=" + person.value(),
                "/referrals/drafts/" + id,
                county.draft(person, county.pup.value().toString()));
        assertThat(sender.get("/referrals/drafts/" + id + "/check").body())
                .contains("§ 5 ust. 1, Umowa próbna")
                .contains("600 100 200")
                .contains("PUP " + county.name);
    }
}
