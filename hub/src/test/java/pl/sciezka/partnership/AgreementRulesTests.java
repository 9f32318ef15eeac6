package pl.sciezka.partnership;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.sciezka.kernel.DataGroup.CONTACT;
import static pl.sciezka.kernel.DataGroup.HEALTH;
import static pl.sciezka.kernel.DataGroup.IDENTITY;
import static pl.sciezka.kernel.Purpose.DISCOVERY;
import static pl.sciezka.kernel.Purpose.JOINT_SERVICE;
import static pl.sciezka.kernel.Purpose.OWN_TASKS;
import static pl.sciezka.kernel.Purpose.REFERRAL;
import static pl.sciezka.partnership.Examples.ANNEX;
import static pl.sciezka.partnership.Examples.PUP;
import static pl.sciezka.partnership.Examples.SIGNED;
import static pl.sciezka.partnership.Examples.agreement;
import static pl.sciezka.partnership.Examples.clause;
import static pl.sciezka.partnership.Examples.parties;
import static pl.sciezka.partnership.Examples.party;
import static pl.sciezka.partnership.Examples.sharing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import pl.sciezka.kernel.DataGroup;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.InstitutionKind;
import pl.sciezka.kernel.Purpose;

class AgreementRulesTests {

    @Test
    void health_is_never_opened_by_a_clause() {
        assertRefused(() -> toPup(JOINT_SERVICE, HEALTH));
    }

    @Test
    void own_tasks_administration_and_supervision_are_never_shared() {
        for (var purpose : EnumSet.complementOf(EnumSet.of(JOINT_SERVICE, REFERRAL, DISCOVERY))) {
            assertRefused(() -> toPup(purpose, IDENTITY));
        }
        assertRefused(() -> toPup(OWN_TASKS, IDENTITY));
    }

    @Test
    void looking_for_common_clients_needs_nothing_but_identity() {
        assertRefused(() -> toPup(DISCOVERY, IDENTITY, CONTACT));
    }

    @Test
    void nothing_is_shared_abroad_or_with_the_operator() {
        assertRefused(() -> new Side(Set.of(InstitutionKind.FOREIGN), Set.of()));
        assertRefused(() -> new Side(Set.of(InstitutionKind.OPERATOR), Set.of()));
    }

    @Test
    void a_partner_without_a_statutory_task_sees_only_referrals_by_the_agreement_alone() {
        var parties = new ArrayList<>(parties());
        parties.add(party(InstitutionId.next(), InstitutionKind.CIS, 0, SIGNED));
        var joint = sharing(InstitutionKind.CIS, InstitutionKind.OPS, JOINT_SERVICE, Opening.AGREEMENT, IDENTITY);
        var referral = sharing(InstitutionKind.CIS, InstitutionKind.OPS, REFERRAL, Opening.AGREEMENT, IDENTITY);
        assertRefused(() -> agreement(null, parties, clause("§ 6", 0, joint)));
        assertThatCode(() -> agreement(null, parties, clause("§ 6", 0, referral)))
                .doesNotThrowAnyException();
    }

    @Test
    void a_clause_names_only_parties() {
        var stranger = new Side(Set.of(), Set.of(InstitutionId.next()));
        var sharing = new Sharing(stranger, stranger, false, EnumSet.of(IDENTITY), JOINT_SERVICE, Opening.AGREEMENT);
        assertRefused(() -> agreement(null, parties(), clause("§ 9", 0, sharing)));
    }

    @Test
    void a_clause_and_a_party_come_by_a_document_that_is_there() {
        assertRefused(() -> agreement(null, parties(), clause("§ 9", 7)));
        assertRefused(() -> agreement(null, List.of(party(PUP, InstitutionKind.PUP, 7, SIGNED))));
    }

    @Test
    void an_institution_may_come_back_but_not_be_a_party_twice_at_once() {
        var left = new Party(PUP, InstitutionKind.PUP, 0, SIGNED, ANNEX, List.of());
        var again = party(PUP, InstitutionKind.PUP, 1, ANNEX);
        assertThatCode(() -> agreement(null, List.of(left, again))).doesNotThrowAnyException();
        assertRefused(() -> agreement(null, List.of(party(PUP, InstitutionKind.PUP, 0, SIGNED), again)));
    }

    @Test
    void no_document_is_in_force_before_it_is_signed() {
        assertRefused(() -> new AgreementVersion(0, SIGNED, SIGNED.minusDays(1)));
    }

    private static Sharing toPup(Purpose purpose, DataGroup... groups) {
        return sharing(InstitutionKind.PUP, InstitutionKind.OPS, purpose, Opening.AGREEMENT, groups);
    }

    private static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable attempt) {
        assertThatThrownBy(attempt).isInstanceOf(IllegalArgumentException.class);
    }
}
