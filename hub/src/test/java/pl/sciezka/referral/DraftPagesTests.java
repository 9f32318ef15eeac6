package pl.sciezka.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.sciezka.kernel.Role.PRACTITIONER;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
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

    @Test
    void the_check_says_what_of_the_same_kind_stands_already() {
        var standing = sent();
        var id = UUID.randomUUID().toString();
        var fields = new HashMap<>(county.draft(person, county.pup.value().toString()));
        sender.post(anyForm(sender), "/referrals/drafts/" + id, fields);
        var check = sender.get("/referrals/drafts/" + id + "/check");
        assertThat(check.body())
                .contains("To samo wsparcie więcej niż raz", "href=\"/referrals/" + standing + "\"")
                .contains("PUP " + county.name + ": wysłane, od ");
        fields.put("support", "DEBT_AND_LAW");
        sender.post(anyForm(sender), "/referrals/drafts/" + id, fields);
        assertThat(sender.get("/referrals/drafts/" + id + "/check").body())
                .as("of another kind")
                .doesNotContain("To samo wsparcie");
    }

    @Test
    void a_form_that_was_still_open_after_sending_sends_nothing_twice() {
        var id = sent();
        var again = sender.post(
                anyForm(sender),
                "/referrals/drafts/" + id,
                county.draft(person, county.pup.value().toString()));
        assertThat(again.headers().firstValue("location")).hasValue("/referrals/" + id);
        var resent = sender.post(anyForm(sender), "/referrals/drafts/" + id + "/send", Map.of());
        assertThat(resent.headers().firstValue("location")).hasValue("/referrals/" + id + "/sent");
    }

    @Test
    void nobody_writes_into_the_draft_of_another_or_about_a_foreign_person() {
        var id = UUID.randomUUID().toString();
        var fields = county.draft(person, county.pup.value().toString());
        sender.post(anyForm(sender), "/referrals/drafts/" + id, fields);
        var colleague = visitors.as(county.hire(county.ops, null, PRACTITIONER));
        var form = "/referrals/new?person=" + person.value();
        assertThat(colleague.post(form, "/referrals/drafts/" + id, fields).statusCode())
                .isEqualTo(404);
        var foreign = county.draft(other, county.pup.value().toString());
        assertThat(sender.post(form, "/referrals/drafts/" + UUID.randomUUID(), foreign)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void it_goes_only_to_whom_a_clause_or_a_unit_of_ours_allows() {
        for (var route : new String[] {
            county.stranger.value().toString(),
            county.pup.value() + "/" + county.kis,
            county.ops.value().toString(),
            "x/y"
        }) {
            var refused =
                    sender.post(anyForm(sender), "/referrals/drafts/" + UUID.randomUUID(), county.draft(person, route));
            assertThat(refused.statusCode()).as(route).isEqualTo(422);
            assertThat(refused.body()).contains("Wybierz, do kogo kierujesz");
        }
    }

    @Test
    void whatever_is_typed_nothing_breaks() {
        var random = new Random(20261122);
        var nasty =
                new String[] {"\0", "a".repeat(5000), "\u202E", "0000-00-00", "99.99.9999", "'; drop", "<script>", "💥"
                };
        for (int i = 0; i < 40; i++) {
            var fields = new HashMap<>(county.draft(person, county.pup.value().toString()));
            for (var key : List.of("support", "question", "outcomes", "informed", "wishedStart", "route"))
                if (random.nextInt(3) == 0) fields.put(key, nasty[random.nextInt(nasty.length)]);
            var answer = sender.post(anyForm(sender), "/referrals/drafts/" + UUID.randomUUID(), fields);
            assertThat(answer.statusCode()).as(fields.toString()).isIn(303, 422);
        }
    }
}
