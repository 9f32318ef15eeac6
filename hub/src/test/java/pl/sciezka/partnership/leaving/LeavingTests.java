package pl.sciezka.partnership.leaving;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.sciezka.kernel.DataGroup.IDENTITY;
import static pl.sciezka.kernel.Purpose.JOINT_SERVICE;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
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
import pl.sciezka.partnership.AgreementVersion;
import pl.sciezka.partnership.Amendment;
import pl.sciezka.partnership.Arrangement;
import pl.sciezka.partnership.Arranging;
import pl.sciezka.partnership.ChangeAgreement;
import pl.sciezka.partnership.Grants;
import pl.sciezka.partnership.NewAgreement;
import pl.sciezka.storage.Transactions;
import pl.sciezka.testing.CommonPeople;
import pl.sciezka.testing.DemoTest;
import pl.sciezka.testing.Visitor;
import pl.sciezka.testing.Visitors;

/// MOPR leaves the agreement of Chełm, which lays down 30 days of notice.
@DemoTest
class LeavingTests {

    @Autowired
    Visitors visitors;

    @Autowired
    CommonPeople people;

    @Autowired
    JdbcClient sql;

    @Autowired
    Grants grants;

    @Autowired
    ChangeAgreement change;

    @Autowired
    Transactions transactions;

    @Autowired
    Clock clock;

    AgreementId agreement;
    InstitutionId mopr;
    InstitutionId pup;
    LocalDate today;

    @BeforeEach
    void nobody_leaves_yet() {
        today = Warsaw.today(clock);
        mopr = people.institution("MOPR Chełm");
        pup = people.institution("PUP Chełm");
        agreement = new AgreementId(
                sql.sql("""
                select y.agreement_id from partnership.party y
                  join partnership.agreement a on a.id = y.agreement_id
                 where y.institution_id = :mopr and a.membership_terms is not null
                """).param("mopr", mopr.value()).query(UUID.class).single());
        transactions.as(new Acting.Job(mopr, Purpose.ADMINISTRATION), () -> {
            var before = change.locked(agreement);
            before.parties().forEach(party -> change.leave(before, party, null));
        });
    }

    @Test
    void rights_last_until_the_last_day_and_not_an_hour_longer_in_both_directions() {
        var last = today.plusDays(40);
        assertThat(gives(mopr, day(last)).statusCode()).isEqualTo(303);
        assertThat(sees(pup, mopr, last)).isTrue();
        assertThat(sees(mopr, pup, last)).isTrue();
        assertThat(sees(pup, mopr, last.plusDays(1))).isFalse();
        assertThat(sees(mopr, pup, last.plusDays(1))).isFalse();
    }

    @Test
    void a_notice_is_taken_back_before_its_day_and_nothing_has_changed() {
        gives(mopr, day(today.plusDays(40)));
        var director = director(mopr);
        assertThat(director.get(page()).body()).contains("zostało 41 dni").contains("Zostajemy");
        director.post(page(), page() + "/back", Map.of());
        assertThat(sees(pup, mopr, today.plusDays(400))).isTrue();
        assertThat(director.post(page() + "/back", Map.of()).statusCode()).isEqualTo(404);
    }

    @Test
    void too_soon_twice_and_unsure_are_told_and_nothing_is_kept() {
        var early = gives(mopr, day(today.plusDays(10)));
        assertThat(early.statusCode()).isEqualTo(422);
        assertThat(early.body()).contains("umowa ustala dłuższe wypowiedzenie");
        var unsure = director(mopr).post(page(), page(), Map.of("day", day(today.plusDays(40))));
        assertThat(unsure.body()).contains("Potwierdź, że wiesz").contains(day(today.plusDays(40)));
        assertThat(gives(mopr, "kiedyś").body()).contains("Wpisz dzień w postaci");
        assertThat(sees(pup, mopr, today.plusDays(400))).isTrue();
        gives(mopr, day(today.plusDays(40)));
        assertThat(gives(mopr, day(today.plusDays(50))).statusCode()).isNotEqualTo(303);
        assertThat(sees(pup, mopr, today.plusDays(45))).isFalse();
    }

    @Test
    void thirty_days_of_notice_are_full_days_inside_after_the_day_of_notice() {
        assertThat(gives(mopr, day(today.plusDays(29))).statusCode()).isEqualTo(422);
        assertThat(gives(mopr, day(today.plusDays(30))).statusCode()).isEqualTo(303);
        assertThat(sees(pup, mopr, today.plusDays(30))).isTrue();
        assertThat(sees(pup, mopr, today.plusDays(31))).isFalse();
    }

    @Test
    void partners_are_told_in_their_day_and_outsiders_find_nothing() {
        gives(mopr, day(today.plusDays(40)));
        assertThat(director(pup).get("/day").body()).contains("MOPR Chełm występuje z umowy");
        assertThat(director(mopr).get("/day").body()).contains("Występujemy z umowy");
        var stranger = director(people.institution("PUP Chrzanów"));
        assertThat(stranger.get(page()).statusCode()).isEqualTo(404);
        assertThat(stranger.get("/day").body()).doesNotContain("MOPR Chełm");
    }

    @Test
    void an_arrangement_that_ends_is_announced_until_another_follows() {
        arranged(today.minusDays(3), today.plusDays(20));
        assertThat(director(pup).get("/day").body())
                .contains("Kończą się uzgodnienia o danych: MOPR Chełm", "bez nich ta instytucja nie zobaczy")
                .contains(day(today.plusDays(19)));
        arranged(today, today.plusDays(400));
        assertThat(director(pup).get("/day").body()).doesNotContain("Kończą się uzgodnienia");
    }

    private void arranged(LocalDate from, LocalDate to) {
        var contract = new Arrangement(Arrangement.Kind.PROCESSING, from, to, null, null);
        transactions.as(new Acting.Job(mopr, Purpose.ADMINISTRATION), () -> {
            var before = change.locked(agreement);
            var version = new AgreementVersion(before.versions().size(), today, today);
            var annex = new NewAgreement.Document(version, "Aneks", null, null, null, Set.of());
            change.amend(before, annex, Amendment.NOTHING.withArranging(List.of(new Arranging(mopr, contract))));
        });
    }

    @Test
    void what_runs_with_the_others_is_counted() {
        var coordinator = visitors.as(people.institution("OPS Trzebinia"), Role.COORDINATOR);
        var chrzanow = sql.sql("""
                select y.agreement_id from partnership.party y
                  join partnership.agreement a on a.id = y.agreement_id
                 where y.institution_id = :ops and a.membership_terms is not null
                """)
                .param("ops", people.institution("OPS Trzebinia").value())
                .query(UUID.class)
                .single();
        assertThat(coordinator
                        .get("/partnerships/agreements/" + chrzanow + "/leave")
                        .body())
                .containsPattern("[1-9]\\d* skierowa\\S+ w toku")
                .containsPattern("[1-9]\\d* nasz\\S* niezakończon")
                .doesNotContain("Wypowiadam umowę");
    }

    private boolean sees(InstitutionId viewer, InstitutionId holder, LocalDate day) {
        return grants.may(viewer, holder, IDENTITY, JOINT_SERVICE, day).isPresent();
    }

    private HttpResponse<String> gives(InstitutionId who, String day) {
        return director(who).post(page(), page(), Map.of("day", day, "sure", "true"));
    }

    private String page() {
        return "/partnerships/agreements/" + agreement.value() + "/leave";
    }

    private static String day(LocalDate day) {
        return "%02d.%02d.%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    private Visitor director(InstitutionId institution) {
        return visitors.as(institution, Role.DIRECTOR);
    }
}
