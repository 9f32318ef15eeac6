package pl.sciezka.partnership.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.sciezka.partnership.Examples.BABICE;
import static pl.sciezka.partnership.Examples.PCPR;
import static pl.sciezka.partnership.Examples.PUP;
import static pl.sciezka.partnership.Examples.TRZEBINIA;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.InstitutionKind;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Role;
import pl.sciezka.partnership.Recorded;
import pl.sciezka.shell.SignedIn;
import pl.sciezka.storage.Transactions;
import pl.sciezka.testing.HubTest;
import pl.sciezka.testing.Visitor;
import pl.sciezka.testing.Visitors;

/// A document from its first word to the last signature, as people type it.
@HubTest
class DraftPagesTests {

    static final Pattern DRAFT = Pattern.compile("/partnerships/drafts/[0-9a-f-]{36}");
    static final Pattern CLAUSE = Pattern.compile("/partnerships/drafts/[0-9a-f-]{36}/clauses/[0-9a-f-]{36}");
    static final Pattern AGREEMENT = Pattern.compile("/partnerships/agreements/[0-9a-f-]{36}");

    final InstitutionId newcomer = InstitutionId.next();
    final InstitutionId other = InstitutionId.next();

    @Autowired
    ApplicationContext program;

    @Autowired
    Transactions transactions;

    @Autowired
    Visitors visitors;

    @BeforeEach
    void the_partnership_is_recorded() {
        var recorded = Recorded.in(program);
        recorded.record();
        transactions.as(new Acting.Job(newcomer, Purpose.ADMINISTRATION), () -> {
            recorded.add(newcomer, InstitutionKind.OPS);
            recorded.add(other, InstitutionKind.PUP);
        });
    }

    @Test
    void an_annex_is_drawn_up_previewed_signed_by_all_and_then_part_of_the_agreement() {
        var pup = director(PUP);
        var draft = start(pup, "Aneks o rodzinie");
        assertThat(director(TRZEBINIA).get(draft).statusCode()).isEqualTo(404);
        pup.post(draft + "/parties/new", party(newcomer));
        var clause = path(pup.post(
                draft + "/clauses/new",
                Map.of("number", "§ 9", "heading", "Rodzina", "body", "Strony widzą rodzinę.", "bases", "UMOWA")));
        assertThat(clause).matches(CLAUSE.pattern());
        pup.post(
                clause,
                Map.of(
                        "viewers", "OPS",
                        "holders", "PUP",
                        "direction", "ONE_WAY",
                        "groups", "FAMILY,EMPLOYMENT",
                        "purpose", "JOINT_SERVICE",
                        "opening", "AGREEMENT"));
        assertThat(words(pup.get(draft).body()))
                .contains("zobaczy rejestracja w urzędzie pracy: od kiedy, status, zawód skład gospodarstwa")
                .contains("Zostaje zakryte")
                .contains("dziś 0 wspólnych kart");
        pup.post(draft, draft + "/forward", Map.of());
        for (var who : new InstitutionId[] {PUP, TRZEBINIA, BABICE, PCPR}) {
            assertThat(path(sign(director(who), draft))).isEqualTo(draft);
        }
        assertThat(words(director(PCPR).get(draft).body())).contains("podpisy 4 z 5");
        assertThat(path(director(PCPR).get(draft + "/sign"))).isEqualTo(draft);
        assertThat(path(sign(director(newcomer), draft))).matches(AGREEMENT.pattern());
        var agreement = agreement(director(newcomer));
        assertThat(words(director(newcomer).get(agreement).body())).contains("§ 9");
        assertThat(words(director(newcomer).get(agreement + "/parties").body())).contains("Aneks o rodzinie");
    }

    @Test
    void what_stands_in_the_way_is_told_and_nothing_is_put_forward() {
        var pup = director(PUP);
        var draft = start(pup, "Pusty aneks");
        var refused = pup.post(draft, draft + "/forward", Map.of());
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(words(refused.body())).contains("Dokument niczego nie zmienia");
        assertThat(director(TRZEBINIA).get(draft).statusCode()).isEqualTo(404);
    }

    @Test
    void bad_input_comes_back_with_what_is_wrong_and_what_was_typed() {
        var pup = director(PUP);
        var agreement = agreement(pup);
        var annex = pup.post(agreement + "/annex", Map.of("title", "", "day", "31.02.2027", "number", "7/2027"));
        assertThat(annex.statusCode()).isEqualTo(422);
        assertThat(words(annex.body())).contains("Wpisz tytuł dokumentu").contains("Wpisz dzień w postaci");
        assertThat(annex.body()).contains("7/2027");
        var draft = start(pup, "Aneks z błędami");
        assertThat(pup.post(draft + "/parties/new", Map.of("institution", "nic"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(pup.post(draft + "/clauses/new", Map.of("number", "§ 4 ust. 1"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(pup.post(draft + "/term", Map.of("choice", "UNTIL", "lastDay", "01.01.2020"))
                        .statusCode())
                .isEqualTo(422);
        var partnership = pup.post("/partnerships/new", Map.of("name", "Partnerstwo próbne", "area", "9999"));
        assertThat(words(partnership.body()))
                .contains("Partnerstwo o tej nazwie już jest")
                .contains("Tego kodu nie ma w rejestrze TERYT");
    }

    @Test
    void a_new_partnership_starts_with_its_agreement() {
        var lead = director(other);
        var draft = path(lead.post(
                "/partnerships/new",
                Map.of(
                        "name", "Partnerstwo " + UUID.randomUUID(),
                        "form", "OPEN",
                        "aim", "Razem",
                        "area", "1203, 1213011",
                        "title", "Umowa")));
        lead.post(draft + "/parties/new", party(other));
        lead.post(draft + "/parties/new", party(newcomer));
        lead.post(draft + "/term", Map.of("choice", "UNTIL", "lastDay", "31.12.2099"));
        lead.post(draft, draft + "/forward", Map.of());
        sign(lead, draft);
        var agreement = path(sign(director(newcomer), draft));
        assertThat(words(director(newcomer).get(agreement).body())).contains("31.12.2099");
    }

    @Test
    void an_annex_prolongs_what_a_party_arranged_about_data_and_a_wrong_last_day_comes_back() {
        var pup = director(PUP);
        var draft = start(pup, "Aneks o powierzeniu");
        var form = draft + "/arrangements/new";
        assertThat(words(pup.get(form).body())).contains("Dla strony, która już należy do umowy");
        var typed =
                Map.of("institution", PCPR.value().toString(), "arrangement", "PROCESSING", "arrangedOn", "01.12.2026");
        var wrong = new HashMap<>(typed);
        wrong.put("arrangedTo", "30.11.2026");
        var refused = pup.post(form, wrong);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(words(refused.body())).contains("Ostatni dzień jest wcześniejszy");
        assertThat(refused.body()).contains("30.11.2026");
        assertThat(pup.post(form, Map.of("arrangement", "NONE")).statusCode()).isEqualTo(422);
        var right = new HashMap<>(typed);
        right.put("arrangedTo", "31.12.2099");
        pup.post(form, right);
        assertThat(words(pup.get(draft).body()))
                .contains("powierzenie przetwarzania")
                .contains("31.12.2099");
        assertThat(director(TRZEBINIA).get(form).statusCode()).isEqualTo(404);
        pup.post(draft, draft + "/arrangements/" + PCPR.value() + "/remove", Map.of());
        assertThat(words(pup.get(draft).body())).contains("nie dodaje ani nie przedłuża");
    }

    @Test
    void only_whoever_draws_it_up_changes_it_and_only_those_asked_read_it() {
        var pup = director(PUP);
        var draft = start(pup, "Aneks zamknięty");
        pup.post(draft + "/parties/new", party(newcomer));
        pup.post(draft, draft + "/forward", Map.of());
        assertThat(pup.get(draft + "/words").statusCode()).isEqualTo(404);
        assertThat(director(newcomer).get(draft).statusCode()).isEqualTo(200);
        assertThat(director(InstitutionId.next()).get(draft).statusCode()).isEqualTo(404);
        assertThat(director(newcomer).post(draft, draft + "/back", Map.of()).statusCode())
                .isEqualTo(404);
        director(newcomer).post(draft, draft + "/remarks", Map.of("remark", "Prosimy o inny dzień"));
        assertThat(words(pup.get(draft).body())).contains("Uwaga: Prosimy o inny dzień");
        pup.post(draft, draft + "/back", Map.of());
        assertThat(director(newcomer).get(draft).statusCode()).isEqualTo(404);
        assertThat(pup.get(draft + "/words").statusCode()).isEqualTo(200);
    }

    private String start(Visitor visitor, String title) {
        var draft = path(visitor.post(agreement(visitor) + "/annex", Map.of("title", title)));
        assertThat(draft).matches(DRAFT.pattern());
        return draft;
    }

    private static java.net.http.HttpResponse<String> sign(Visitor visitor, String draft) {
        return visitor.post(draft + "/sign", Map.of("signatory", "dyrektor", "form", "HERE", "read", "true"));
    }

    private static Map<String, String> party(InstitutionId who) {
        return Map.of("institution", who.value().toString(), "signatory", "dyrektor", "arrangement", "NONE");
    }

    private static String path(java.net.http.HttpResponse<String> response) {
        assertThat(response.statusCode()).as(words(response.body())).isIn(302, 303);
        return response.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
    }

    private String agreement(Visitor visitor) {
        var link = AGREEMENT.matcher(visitor.get("/partnerships").body());
        assertThat(link.find()).isTrue();
        return link.group();
    }

    private Visitor director(InstitutionId institution) {
        return visitors.as(
                new SignedIn(UUID.randomUUID(), institution.value(), "Jan Próbny", "Urząd", Set.of(Role.DIRECTOR)));
    }

    private static String words(String page) {
        return page.replaceAll("<[^>]*>", " ").replaceAll("[\\s\u00a0]+", " ");
    }
}
