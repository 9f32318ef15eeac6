package pl.sciezka.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.sciezka.kernel.DataGroup.BENEFITS;
import static pl.sciezka.kernel.DataGroup.IDENTITY;
import static pl.sciezka.kernel.DataGroup.PLAN;
import static pl.sciezka.kernel.Purpose.JOINT_SERVICE;
import static pl.sciezka.partnership.Examples.ANNEX;
import static pl.sciezka.partnership.Examples.BABICE;
import static pl.sciezka.partnership.Examples.PCPR;
import static pl.sciezka.partnership.Examples.PUP;
import static pl.sciezka.partnership.Examples.SIGNED;
import static pl.sciezka.partnership.Examples.TRZEBINIA;
import static pl.sciezka.partnership.Examples.agreement;
import static pl.sciezka.partnership.Examples.clause;
import static pl.sciezka.partnership.Examples.mutual;
import static pl.sciezka.partnership.Examples.parties;
import static pl.sciezka.partnership.Examples.party;
import static pl.sciezka.partnership.Examples.sharing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.InstitutionKind;
import pl.sciezka.kernel.Period;

class DerivationTests {

    @Test
    void each_pair_that_a_clause_covers_gets_a_grant_of_its_own() {
        var grants = Derivation.grantsOf(agreement(null, parties(), clause("§ 4 ust. 1", 0, pupAndOps())));
        assertThat(grants)
                .extracting(AccessGrant::viewer, AccessGrant::holder)
                .containsExactlyInAnyOrder(
                        pair(PUP, TRZEBINIA), pair(TRZEBINIA, PUP), pair(PUP, BABICE), pair(BABICE, PUP));
        assertThat(grants).allMatch(grant -> grant.inForce().equals(new Period(SIGNED, null)));
    }

    @Test
    void centres_of_two_gminy_see_nothing_of_each_other_by_a_clause_between_labour_office_and_centres() {
        var grants = Derivation.grantsOf(agreement(null, parties(), clause("§ 4 ust. 1", 0, pupAndOps())));
        assertThat(grants)
                .noneMatch(grant ->
                        grant.viewer().equals(TRZEBINIA) && grant.holder().equals(BABICE));
    }

    @Test
    void who_joins_by_annex_sees_nothing_of_the_time_before_it() {
        var all = mutual(Set.of(InstitutionKind.PUP), Set.of(InstitutionKind.PCPR), JOINT_SERVICE, PLAN);
        var early = party(PCPR, InstitutionKind.PCPR, 1, SIGNED); // someone wrote an accession before the annex
        var grants = Derivation.grantsOf(
                agreement(null, List.of(parties().getFirst(), early), clause("§ 4 ust. 5", 0, all)));
        assertThat(grants).hasSize(2).allMatch(grant -> grant.inForce().from().equals(ANNEX));
    }

    @Test
    void a_party_that_left_sees_and_shows_nothing_from_that_day() {
        var left = new Party(TRZEBINIA, InstitutionKind.OPS, 0, SIGNED, ANNEX, List.of());
        var grants = Derivation.grantsOf(
                agreement(null, List.of(parties().getFirst(), left), clause("§ 4 ust. 1", 0, pupAndOps())));
        assertThat(grants)
                .hasSize(2)
                .allMatch(grant -> ANNEX.equals(grant.inForce().to()));
    }

    @Test
    void the_end_of_the_agreement_ends_every_grant() {
        var grants = Derivation.grantsOf(agreement(ANNEX.plusDays(9), parties(), clause("§ 4", 0, pupAndOps())));
        assertThat(grants)
                .isNotEmpty()
                .allMatch(grant -> ANNEX.plusDays(9).equals(grant.inForce().to()));
    }

    @Test
    void consent_gives_no_grant_because_a_grant_is_never_per_client() {
        var parties = withCentreForIntegration(null);
        var shared = sharing(InstitutionKind.CIS, InstitutionKind.OPS, JOINT_SERVICE, Opening.CONSENT, IDENTITY);
        assertThat(Derivation.grantsOf(agreement(null, parties, clause("§ 6", 0, shared))))
                .isEmpty();
    }

    @Test
    void a_processing_contract_opens_from_its_day_to_the_viewer_who_signed_it() {
        var shared =
                sharing(InstitutionKind.CIS, InstitutionKind.OPS, JOINT_SERVICE, Opening.PROCESSING_CONTRACT, PLAN);
        assertThat(Derivation.grantsOf(agreement(null, withCentreForIntegration(null), clause("§ 6", 0, shared))))
                .isEmpty();
        var signed = withCentreForIntegration(SIGNED.plusDays(30));
        assertThat(Derivation.grantsOf(agreement(null, signed, clause("§ 6", 0, shared))))
                .hasSize(2)
                .allMatch(grant -> grant.inForce().from().equals(SIGNED.plusDays(30)));
    }

    @Test
    void deriving_twice_gives_the_same_ids() {
        var agreement =
                agreement(null, parties(), clause("§ 4 ust. 1", 0, pupAndOps()), clause("§ 4 ust. 4", 0, benefits()));
        assertThat(Derivation.grantsOf(agreement).stream().map(AccessGrant::id))
                .doesNotHaveDuplicates()
                .containsExactlyElementsOf(Derivation.grantsOf(agreement).stream()
                        .map(AccessGrant::id)
                        .toList());
    }

    @Test
    void contracts_that_follow_each_other_are_one_and_a_break_between_them_stays() {
        var centre = centre(
                new Period(SIGNED, SIGNED.plusDays(10)),
                new Period(SIGNED.plusDays(10), SIGNED.plusDays(20)),
                new Period(SIGNED.plusDays(30), null));
        assertThat(centre.arranged(Arrangement.Kind.PROCESSING))
                .containsExactly(new Period(SIGNED, SIGNED.plusDays(20)), new Period(SIGNED.plusDays(30), null));
    }

    private static Party centre(Period... contracts) {
        var arranged = Arrays.stream(contracts)
                .map(it -> new Party.Arranged(Arrangement.Kind.PROCESSING, it))
                .toList();
        return new Party(InstitutionId.next(), InstitutionKind.CIS, 0, SIGNED, null, arranged);
    }

    private static List<Party> withCentreForIntegration(@Nullable LocalDate processingContractOn) {
        var parties = new ArrayList<>(parties());
        var arranged = processingContractOn == null
                ? List.<Party.Arranged>of()
                : Arrangement.processing(processingContractOn).arranged();
        parties.add(new Party(InstitutionId.next(), InstitutionKind.CIS, 0, SIGNED, null, arranged));
        return parties;
    }

    private static Sharing pupAndOps() {
        return mutual(Set.of(InstitutionKind.PUP), Set.of(InstitutionKind.OPS), JOINT_SERVICE, IDENTITY);
    }

    private static Sharing benefits() {
        return sharing(InstitutionKind.PUP, InstitutionKind.OPS, JOINT_SERVICE, Opening.AGREEMENT, BENEFITS);
    }

    private static org.assertj.core.groups.Tuple pair(InstitutionId viewer, InstitutionId holder) {
        return org.assertj.core.groups.Tuple.tuple(viewer, holder);
    }
}
