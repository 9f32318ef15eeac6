package pl.sciezka.partnership.leaving;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Role;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.partnership.AgreementId;
import pl.sciezka.partnership.ChangeAgreement;
import pl.sciezka.storage.Transactions;
import pl.sciezka.testing.CommonPeople;
import pl.sciezka.testing.DemoTest;
import pl.sciezka.testing.TestPostgres;
import pl.sciezka.testing.Visitor;
import pl.sciezka.testing.Visitors;

/// The PUP leads the partnership of Chrzanów and leaves.
@DemoTest
class LeadTests {

    @Autowired
    Visitors visitors;

    @Autowired
    CommonPeople people;

    @Autowired
    JdbcClient sql;

    @Autowired
    ChangeAgreement change;

    @Autowired
    Transactions transactions;

    @Autowired
    Clock clock;

    InstitutionId pup;
    InstitutionId ops;
    UUID partnership;
    LocalDate outside;
    String page;

    @BeforeEach
    void the_lead_has_given_notice() {
        pup = people.institution("PUP Chrzanów");
        ops = people.institution("OPS Trzebinia");
        outside = Warsaw.today(clock).plusDays(50);
        partnership = sql.sql("select id from partnership.partnership where lead = :pup")
                .param("pup", pup.value())
                .query(UUID.class)
                .single();
        page = "/partnerships/" + partnership + "/lead";
        TestPostgres.asOwner(sql, "delete from partnership.succession");
        left(outside);
    }

    private void left(LocalDate day) {
        transactions.as(new Acting.Job(pup, Purpose.ADMINISTRATION), () -> {
            sql.sql("select id from partnership.agreement where partnership_id = :id")
                    .param("id", partnership)
                    .query(UUID.class)
                    .list()
                    .forEach(it -> left(it, day));
        });
    }

    @Test
    void whoever_is_asked_leads_from_the_day_of_leaving_once_it_has_confirmed() {
        var director = director(pup);
        assertThat(director.get("/day").body()).contains("Zaproponujcie, kto poprowadzi dalej partnerstwo");
        assertThat(director.get(page).body()).contains("wszyscy członkowie decydują wspólnie");
        assertThat(director.post(page, Map.of()).statusCode()).isEqualTo(422);
        assertThat(director.post(page, Map.of("successor", ops.value().toString()))
                        .statusCode())
                .isEqualTo(303);
        assertThat(director.get("/day").body()).doesNotContain("Zaproponujcie, kto");
        assertThat(leads(outside)).as("asked is not confirmed").isNull();

        var asked = director(ops);
        assertThat(asked.get("/day").body()).contains("Odpowiedzcie, czy poprowadzicie partnerstwo");
        assertThat(asked.get(page).body()).contains("Zgadzamy się prowadzić");
        assertThat(asked.post(page + "/answer", Map.of("answer", "CONFIRMED")).statusCode())
                .isEqualTo(303);
        assertThat(leads(outside.minusDays(1))).as("the last day").isEqualTo(pup.value());
        assertThat(leads(outside)).isEqualTo(ops.value());
        assertThat(director.get(page).body()).contains("OPS Trzebinia zgadza się prowadzić");
        assertThat(asked.get("/day").body()).doesNotContain("czy poprowadzicie");
        assertThat(asked.post(page + "/answer", Map.of("answer", "DECLINED")).statusCode())
                .as("answered once")
                .isEqualTo(404);
    }

    @Test
    void after_a_refusal_the_lead_asks_again_and_without_anybody_nobody_leads() {
        var director = director(pup);
        director.post(page, Map.of("successor", ops.value().toString()));
        assertThat(director(ops)
                        .post(page + "/answer", Map.of("answer", "DECLINED"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(leads(outside)).isNull();
        assertThat(director.get("/day").body()).contains("Zaproponujcie, kto poprowadzi dalej partnerstwo");
        assertThat(director.get(page).body()).contains("OPS Trzebinia nie podejmie się");
    }

    @Test
    void once_nobody_leads_a_member_names_itself_or_another_and_whoever_agrees_leads_from_then_on() {
        left(Warsaw.today(clock));
        var member = director(ops);
        assertThat(member.get(page).body())
                .contains("Nikt teraz nie prowadzi partnerstwa")
                .contains("Zaproponuj, kto ma prowadzić");
        assertThat(member.get("/partnerships/" + partnership).body()).contains("nikt nie prowadzi");
        assertThat(member.get("/partnerships").body()).contains("nikt nie prowadzi");
        assertThat(member.post(page, Map.of("successor", pup.value().toString()))
                        .statusCode())
                .as("the one that left")
                .isEqualTo(422);
        assertThat(member.post(page, Map.of("successor", ops.value().toString()))
                        .statusCode())
                .isEqualTo(303);
        assertThat(leads(Warsaw.today(clock))).isNull();
        assertThat(member.get("/day").body()).contains("Odpowiedzcie, czy poprowadzicie partnerstwo");
        assertThat(member.get(page).body()).contains("proponuje, żeby prowadziła je wasza instytucja");
        assertThat(member.post(page + "/answer", Map.of("answer", "CONFIRMED")).statusCode())
                .isEqualTo(303);
        assertThat(leads(Warsaw.today(clock))).isEqualTo(ops.value());
        assertThat(member.get(page).body()).contains("Prowadzi OPS Trzebinia").doesNotContain("Zaproponuj, kto");
    }

    @Test
    void nobody_else_proposes_answers_or_reads() {
        var member = director(ops);
        assertThat(member.get(page).statusCode()).isEqualTo(200);
        assertThat(member.post(page, Map.of("successor", pup.value().toString()))
                        .statusCode())
                .isEqualTo(404);
        assertThat(member.post(page + "/answer", Map.of("answer", "CONFIRMED")).statusCode())
                .isEqualTo(404);
        assertThat(director(people.institution("PUP Chełm")).get(page).statusCode())
                .isEqualTo(404);
    }

    @Test
    void the_page_for_leaving_asks_for_it() {
        var agreement = sql.sql("select id from partnership.agreement where partnership_id = :id limit 1")
                .param("id", partnership)
                .query(UUID.class)
                .single();
        assertThat(director(pup)
                        .get("/partnerships/agreements/" + agreement + "/leave")
                        .body())
                .contains("Kto poprowadzi partnerstwo po nas")
                .contains(page);
        assertThat(director(ops)
                        .get("/partnerships/agreements/" + agreement + "/leave")
                        .body())
                .doesNotContain("Kto poprowadzi partnerstwo po nas");
    }

    private void left(UUID agreement, LocalDate day) {
        var before = change.locked(new AgreementId(agreement));
        before.parties().stream()
                .filter(it -> it.institution().equals(pup))
                .forEach(it -> change.leave(before, it, day));
    }

    private @Nullable UUID leads(LocalDate day) {
        return sql.sql("select partnership.leads(:id, :day) as lead")
                .param("id", partnership)
                .param("day", day)
                .query((row, _) -> Optional.ofNullable(row.getObject(1, UUID.class)))
                .single()
                .orElse(null);
    }

    private Visitor director(InstitutionId institution) {
        return visitors.as(institution, Role.DIRECTOR);
    }
}
