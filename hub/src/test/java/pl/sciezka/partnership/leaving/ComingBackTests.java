package pl.sciezka.partnership.leaving;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.sciezka.kernel.DataGroup.IDENTITY;
import static pl.sciezka.kernel.Purpose.JOINT_SERVICE;

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
import pl.sciezka.kernel.InstitutionKind;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Role;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.partnership.AgreementId;
import pl.sciezka.partnership.AgreementVersion;
import pl.sciezka.partnership.Amendment;
import pl.sciezka.partnership.Arrangement;
import pl.sciezka.partnership.ChangeAgreement;
import pl.sciezka.partnership.Grants;
import pl.sciezka.partnership.Joining;
import pl.sciezka.partnership.NewAgreement;
import pl.sciezka.shell.SignedIn;
import pl.sciezka.storage.Transactions;
import pl.sciezka.testing.CommonPeople;
import pl.sciezka.testing.DemoTest;
import pl.sciezka.testing.Visitor;
import pl.sciezka.testing.Visitors;

/// Two parties of Chełm have given notice, and an annex lets each join again: one on the day on which it is outside,
/// one later.
@DemoTest
class ComingBackTests {

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
    LocalDate leaves;

    @BeforeEach
    void they_leave() {
        leaves = Warsaw.today(clock).plusDays(41);
        mopr = people.institution("MOPR Chełm");
        pup = people.institution("PUP Chełm");
        agreement = new AgreementId(
                sql.sql("""
                select y.agreement_id from partnership.party y join partnership.agreement a on a.id = y.agreement_id
                 where y.institution_id = :mopr and a.membership_terms is not null
                """).param("mopr", mopr.value()).query(UUID.class).single());
    }

    @Test
    void a_notice_stands_once_an_annex_takes_the_party_in_again() {
        gives(mopr);
        joinsAgain(mopr, InstitutionKind.OPS, leaves);
        var director = director(mopr);
        assertThat(director.get(page()).body())
                .contains("jesteśmy znów stroną", "Nic nie trzeba robić")
                .doesNotContain("Zostajemy: cofnij wypowiedzenie");
        var refused = director.post(page() + "/back", Map.of());
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("Wypowiedzenia nie można już cofnąć", "Aneks podpisany przez wszystkich");
        assertThat(sees(leaves.minusDays(1)) && sees(leaves)).isTrue();

        gives(pup);
        joinsAgain(pup, InstitutionKind.PUP, leaves.plusDays(10));
        assertThat(director(pup).post(page() + "/back", Map.of()).body())
                .contains("nie jesteśmy stroną i wgląd jest zamknięty");
        assertThat(sees(leaves.plusDays(9))).isFalse();
        assertThat(sees(leaves.plusDays(10))).isTrue();
    }

    private void gives(InstitutionId who) {
        var last = leaves.minusDays(1);
        var day = "%02d.%02d.%d".formatted(last.getDayOfMonth(), last.getMonthValue(), last.getYear());
        assertThat(director(who)
                        .post(page(), page(), Map.of("day", day, "sure", "true"))
                        .statusCode())
                .isEqualTo(303);
    }

    private void joinsAgain(InstitutionId who, InstitutionKind kind, LocalDate day) {
        var joining = new Joining(who, kind, "Dyrektor", null, Arrangement.NONE);
        transactions.as(new Acting.Job(who, Purpose.ADMINISTRATION), () -> {
            var before = change.locked(agreement);
            var version = new AgreementVersion(before.versions().size(), Warsaw.today(clock), day);
            var annex = new NewAgreement.Document(version, "Aneks", null, null, null, Set.of());
            change.amend(before, annex, Amendment.NOTHING.withJoining(List.of(joining)));
        });
    }

    private boolean sees(LocalDate day) {
        return grants.may(pup, mopr, IDENTITY, JOINT_SERVICE, day).isPresent();
    }

    private String page() {
        return "/partnerships/agreements/" + agreement.value() + "/leave";
    }

    private Visitor director(InstitutionId institution) {
        return visitors.as(
                new SignedIn(UUID.randomUUID(), institution.value(), "Jan Próbny", "Urząd", Set.of(Role.DIRECTOR)));
    }
}
