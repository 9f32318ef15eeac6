package pl.sciezka.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.sciezka.kernel.DataGroup.BENEFITS;
import static pl.sciezka.kernel.DataGroup.IDENTITY;
import static pl.sciezka.kernel.Purpose.DISCOVERY;
import static pl.sciezka.kernel.Purpose.JOINT_SERVICE;
import static pl.sciezka.partnership.Examples.ANNEX;
import static pl.sciezka.partnership.Examples.BABICE;
import static pl.sciezka.partnership.Examples.PCPR;
import static pl.sciezka.partnership.Examples.PUP;
import static pl.sciezka.partnership.Examples.SIGNED;
import static pl.sciezka.partnership.Examples.TRZEBINIA;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.testing.HubTest;

@HubTest
class GrantsTests {

    @Autowired
    ApplicationContext program;

    @Autowired
    Grants grants;

    @Autowired
    Partners partners;

    @BeforeEach
    void the_partnership_is_recorded() {
        Recorded.in(program).record();
    }

    @Test
    void a_grant_cites_its_clause_and_agreement() {
        var citation =
                grants.may(PUP, TRZEBINIA, IDENTITY, JOINT_SERVICE, SIGNED).orElseThrow();
        assertThat(citation.number()).isEqualTo("§ 4 ust. 1");
        assertThat(citation.agreementTitle()).isEqualTo("Umowa partnerska");
        assertThat(citation.since()).isEqualTo(SIGNED);
    }

    @Test
    void what_no_clause_opens_is_closed() {
        assertThat(grants.may(PUP, TRZEBINIA, IDENTITY, JOINT_SERVICE, SIGNED.minusDays(1)))
                .isEmpty();
        assertThat(grants.may(TRZEBINIA, PUP, BENEFITS, JOINT_SERVICE, ANNEX)).isEmpty();
        assertThat(grants.may(TRZEBINIA, BABICE, IDENTITY, JOINT_SERVICE, ANNEX))
                .isEmpty();
        assertThat(grants.may(InstitutionId.next(), PUP, IDENTITY, JOINT_SERVICE, ANNEX))
                .isEmpty();
    }

    @Test
    void a_purpose_opens_only_itself() {
        assertThat(grants.between(PUP, TRZEBINIA, JOINT_SERVICE, ANNEX)).containsOnlyKeys(IDENTITY, BENEFITS);
        assertThat(grants.between(PUP, TRZEBINIA, DISCOVERY, ANNEX)).containsOnlyKeys(IDENTITY);
        assertThat(grants.between(PUP, PCPR, DISCOVERY, ANNEX)).isEmpty();
    }

    @Test
    void who_joined_by_annex_is_a_partner_from_that_day() {
        assertThat(partners.of(PUP, JOINT_SERVICE, ANNEX.minusDays(1)))
                .extracting(Partners.Partner::institution)
                .containsExactlyInAnyOrder(TRZEBINIA, BABICE);
        assertThat(partners.of(PUP, JOINT_SERVICE, ANNEX))
                .extracting(Partners.Partner::institution)
                .containsExactlyInAnyOrder(TRZEBINIA, BABICE, PCPR);
    }

    @Test
    void a_partner_says_who_sees_whom() {
        var pcpr = partners.of(PUP, JOINT_SERVICE, ANNEX).stream()
                .filter(partner -> partner.institution().equals(PCPR))
                .findFirst()
                .orElseThrow();
        assertThat(pcpr.seesOurs()).isTrue();
        assertThat(pcpr.weSee()).isFalse();
    }

    @Test
    void recording_the_same_partnership_again_changes_nothing() {
        var before = partners.of(PUP, JOINT_SERVICE, ANNEX);
        assertThat(Recorded.in(program).record()).isFalse();
        assertThat(partners.of(PUP, JOINT_SERVICE, ANNEX)).isEqualTo(before);
    }
}
