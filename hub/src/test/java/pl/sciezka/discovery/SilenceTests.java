package pl.sciezka.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.testing.HubTest;

/// Whatever happens at the partner short of a confirmation, the proposer's pages, waiting items and own rows are the
/// same byte for byte, except ids and times.
@HubTest
class SilenceTests extends OverHttp {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern TOKEN = Pattern.compile("value=\"[\\w-]{20,}\"");
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[\\d:.+]+");
    private static final Pattern SEALED = Pattern.compile("\\\\\\\\x[0-9a-f]+");

    @Autowired
    WaitingProposals waitingProposals;

    @Autowired
    JdbcClient sql;

    final Map<String, PersonId> cases = new LinkedHashMap<>();
    final Map<String, String> sent = new LinkedHashMap<>();

    @BeforeEach
    void every_way_of_not_confirming() {
        int serial = 0;
        for (var what : List.of("absent", "unanswered", "declined", "to protect", "protected", "gone", "clause ended"))
            cases.put(what, offices.person(offices.pup, "Nowak", "Maria", ++serial));
        offices.person(offices.ops, "Inna", "Osoba", 2);
        var declined = offices.person(offices.ops, "Inna", "Osoba", 3);
        var toProtect = offices.person(offices.ops, "Inna", "Osoba", 4);
        protect(offices.person(offices.ops, "Inna", "Osoba", 5));
        leave(offices.person(offices.ops, "Inna", "Osoba", 6));
        offices.person(offices.ops, "Inna", "Osoba", 7);
        cases.forEach((what, person) ->
                sent.put(what, what.equals("clause ended") ? sentAsItEnds(person) : proposed(person)));
        decline(declined, DeclinedBecause.NOT_SERVED_ANY_MORE);
        decline(toProtect, DeclinedBecause.PROTECTION);
        arrived();
    }

    @Test
    void the_questions_at_the_partner_really_differ() {
        assertThat(offices.rows(offices.ops, "discovery.arrival")).hasSize(7);
        assertThat(offices.rows(offices.ops, "discovery.incoming"))
                .hasSize(3)
                .filteredOn(it -> it.contains("DECLINED"))
                .hasSize(2);
    }

    @Test
    void before_the_last_day_everything_the_proposer_sees_is_the_same() {
        assertSame();
        assertThat(proposer.get(sent.get("absent")).body())
                .contains("Brak potwierdzenia do")
                .doesNotContain("telefon");
    }

    @Test
    void after_the_last_day_everything_the_proposer_sees_is_the_same() {
        offices.age(15);
        assertSame();
        assertThat(proposer.get(sent.get("absent")).body())
                .contains("Nie potwierdzono", "Możesz zapytać telefonicznie", "32 000 00 00");
    }

    private void assertSame() {
        var seen = new TreeMap<String, Set<String>>();
        cases.forEach((what, person) -> {
            for (var path : List.of(
                    sent.get(what),
                    LinkTab.path(person),
                    "/clients/" + person.value(),
                    "/clients/" + person.value() + "/proposals/new"))
                note(
                        seen,
                        path.replaceAll(ID.pattern(), "*"),
                        what,
                        proposer.get(path).body());
            for (var table : List.of("discovery.proposal", "client.opening", "client.sentence"))
                offices.rows(offices.pup, table).stream()
                        .filter(it -> it.contains(person.value().toString()))
                        .forEach(it -> note(seen, table, what, it));
        });
        var staff = adviser.acting(Purpose.OWN_TASKS);
        transactions
                .as(
                        staff,
                        () -> waitingProposals.of(staff).stream()
                                .map(it -> it.what() + it.arguments() + it.due() + it.onWhom())
                                .toList())
                .forEach(it -> note(seen, "waiting", "", it));
        seen.forEach((where, variants) -> {
            var first = variants.iterator().next();
            assertThat(variants)
                    .allSatisfy(
                            it -> assertThat(difference(first, it)).as(where).isEmpty());
        });
        assertThat(seen).hasSize(8);
    }

    private static String difference(String one, String other) {
        int at = 0;
        while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) at++;
        return at == one.length() && at == other.length()
                ? ""
                : "…%.80s… and …%.80s…".formatted(one.substring(at), other.substring(at));
    }

    private static void note(Map<String, Set<String>> seen, String where, String what, String body) {
        var neutral = body;
        for (var changing : List.of(ID, TOKEN, MOMENT, SEALED))
            neutral = changing.matcher(neutral).replaceAll("*");
        seen.computeIfAbsent(where, _ -> new TreeSet<>()).add(neutral);
    }

    /// Sent while the clause was in force; when the partner's list is asked, it is not any more.
    private String sentAsItEnds(PersonId person) {
        var staff = adviser.acting(Purpose.DISCOVERY);
        var grants = sql.sql("select * from partnership.access_grant").query().listOfRows();
        var result = transactions.as(staff, () -> {
            var it = sendProposal.send(person, offices.ops, Set.of(), staff);
            offices.endAgreement();
            return it;
        });
        arrived();
        for (var grant : grants) sql.sql("""
                    insert into partnership.access_grant (id, clause_id, viewer_institution, holder_institution, data_group,
                                                          purpose, valid_from, valid_to)
                    values (:id, :clause_id, :viewer_institution, :holder_institution, :data_group,
                            :purpose, :valid_from, :valid_to)
                    on conflict do nothing
                    """).params(grant).update();
        assertThat(result).isInstanceOf(SendProposal.Result.Sent.class);
        return "/proposals/sent/" + ((SendProposal.Result.Sent) result).id().value();
    }

    private void decline(PersonId atOps, DeclinedBecause reason) {
        var question = offices.rows(offices.ops, "discovery.incoming").stream()
                .filter(it -> it.contains(atOps.value().toString()))
                .map(it -> it.replaceAll("(?s)^\\{\"id\": \"([^\"]+)\".*", "$1"))
                .findFirst()
                .orElseThrow();
        var answer = asked.post(
                "/proposals/" + question, "/proposals/" + question + "/decline", Map.of("reason", reason.name()));
        assertThat(answer.statusCode()).isEqualTo(303);
    }

    private void protect(PersonId atOps) {
        assertThat(asked.post(anyForm(atOps), anyForm(atOps), Map.of("reason", "SAFETY"))
                        .statusCode())
                .isEqualTo(303);
    }

    private void leave(PersonId atOps) {
        offices.as(
                offices.ops,
                () -> sql.sql("update client.person set left_on = current_date - 1 where id = :id")
                        .param("id", atOps.value())
                        .update());
    }
}
