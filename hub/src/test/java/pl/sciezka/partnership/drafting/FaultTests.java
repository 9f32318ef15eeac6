package pl.sciezka.partnership.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.sciezka.kernel.DataGroup.CONTACT;
import static pl.sciezka.kernel.Purpose.JOINT_SERVICE;
import static pl.sciezka.kernel.Purpose.REFERRAL;
import static pl.sciezka.partnership.Examples.ANNEX;
import static pl.sciezka.partnership.Examples.PCPR;
import static pl.sciezka.partnership.Examples.PUP;

import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.InstitutionKind;
import pl.sciezka.partnership.Agreement;
import pl.sciezka.partnership.AgreementId;
import pl.sciezka.partnership.Amendment;
import pl.sciezka.partnership.Arrangement;
import pl.sciezka.partnership.Arranging;
import pl.sciezka.partnership.Clause;
import pl.sciezka.partnership.ClauseId;
import pl.sciezka.partnership.Examples;
import pl.sciezka.partnership.Joining;
import pl.sciezka.partnership.NewAgreement.Provision;
import pl.sciezka.partnership.Opening;
import pl.sciezka.partnership.Partnership;
import pl.sciezka.partnership.PartnershipForm;
import pl.sciezka.partnership.PartnershipId;
import pl.sciezka.partnership.Sharing;
import pl.sciezka.partnership.Side;

class FaultTests {

    static final LocalDate TODAY = ANNEX.plusYears(1);
    static final InstitutionId STELLA = InstitutionId.next();

    @Test
    void a_document_that_changes_nothing_is_told_so() {
        assertThat(faults(Amendment.NOTHING)).containsExactly(Fault.Kind.NOTHING_CHANGES);
    }

    @Test
    void an_agreement_needs_two_parties() {
        var alone = new Amendment(List.of(joining(PUP, InstitutionKind.PUP)), List.of(), Set.of(), null);
        assertThat(Fault.of(standing(null, null, alone)))
                .extracting(Fault::kind)
                .contains(Fault.Kind.TOO_FEW_PARTIES);
    }

    @Test
    void a_party_cannot_join_again_while_it_is_inside() {
        assertThat(faults(joins(PCPR, InstitutionKind.PCPR))).containsExactly(Fault.Kind.ALREADY_PARTY);
    }

    @Test
    void a_day_that_passed_and_a_term_that_ends_before_it_starts_are_told() {
        var term = new Amendment(List.of(), List.of(), Set.of(), new Amendment.Term(TODAY));
        assertThat(faults(term)).containsExactly(Fault.Kind.TERM_ENDS_BEFORE_START);
        assertThat(Fault.of(standing(agreement(null), TODAY.minusDays(1), joins(STELLA, InstitutionKind.OPS))))
                .extracting(Fault::kind)
                .containsExactly(Fault.Kind.DAY_PASSED);
    }

    @Test
    void an_agreement_that_ended_is_not_revived() {
        assertThat(Fault.of(standing(agreement(TODAY), null, joins(STELLA, InstitutionKind.OPS))))
                .extracting(Fault::kind)
                .contains(Fault.Kind.AGREEMENT_ENDED);
    }

    @Test
    void a_clause_that_shares_needs_a_legal_basis_and_one_that_shares_nothing_does_not() {
        var sharing = Examples.mutual(Set.of(InstitutionKind.PUP), Set.of(InstitutionKind.OPS), JOINT_SERVICE, CONTACT);
        assertThat(faults(adds(provision(List.of(), sharing)))).containsExactly(Fault.Kind.CLAUSE_WITHOUT_BASIS);
        assertThat(faults(adds(provision(List.of("UMOWA"), sharing)))).isEmpty();
        assertThat(faults(adds(provision(List.of())))).isEmpty();
    }

    @Test
    void a_clause_names_nobody_from_outside() {
        var stranger = new Sharing(
                new Side(Set.of(), Set.of(STELLA)),
                new Side(Set.of(InstitutionKind.OPS), Set.of()),
                false,
                Set.of(CONTACT),
                JOINT_SERVICE,
                Opening.AGREEMENT);
        assertThat(faults(adds(provision(List.of("UMOWA"), stranger)))).contains(Fault.Kind.CLAUSE_NAMES_STRANGER);
    }

    @Test
    void an_association_looks_at_nothing_with_the_agreement_alone() {
        assertThat(faults(association(Opening.AGREEMENT, Arrangement.NONE)))
                .containsExactly(Fault.Kind.CLAUSE_NEEDS_CONSENT);
        assertThat(faults(association(Opening.PROCESSING_CONTRACT, Arrangement.NONE)))
                .containsExactly(Fault.Kind.ARRANGEMENT_MISSING);
        assertThat(faults(association(
                        Opening.PROCESSING_CONTRACT,
                        new Arrangement(Arrangement.Kind.PROCESSING, TODAY, null, "1/2025", null))))
                .isEmpty();
        assertThat(faults(association(Opening.AGREEMENT, joint(null)))).isEmpty();
        assertThat(faults(association(Opening.CONSENT, Arrangement.NONE))).isEmpty();
    }

    @Test
    void an_arrangement_that_is_over_by_then_or_of_somebody_outside_is_told() {
        var over = Amendment.NOTHING.withArranging(List.of(new Arranging(PCPR, joint(TODAY))));
        assertThat(faults(over)).containsExactly(Fault.Kind.ARRANGEMENT_OVER);
        var stranger = Amendment.NOTHING.withArranging(List.of(new Arranging(STELLA, joint(null))));
        assertThat(faults(stranger)).containsExactly(Fault.Kind.ARRANGEMENT_OF_STRANGER);
        assertThat(faults(association(Opening.PROCESSING_CONTRACT, joint(TODAY))))
                .contains(Fault.Kind.ARRANGEMENT_OVER, Fault.Kind.ARRANGEMENT_MISSING);
    }

    @Test
    void referrals_to_an_association_with_neither_consent_nor_arrangement_are_a_warning() {
        var sharing = Examples.sharing(InstitutionKind.NGO, InstitutionKind.OPS, REFERRAL, Opening.AGREEMENT, CONTACT);
        var found = Fault.of(standing(agreement(null), null, association(sharing, Arrangement.NONE)));
        assertThat(found).extracting(Fault::kind).containsExactly(Fault.Kind.REFERRAL_WITHOUT_ARRANGEMENT);
        assertThat(found).noneMatch(it -> it.kind().blocks());
        assertThat(faults(association(sharing, joint(null)))).isEmpty();
    }

    private static Arrangement joint(@Nullable LocalDate to) {
        return new Arrangement(Arrangement.Kind.JOINT_CONTROLLERS, TODAY.minusDays(9), to, null, null);
    }

    /// What has no fault can be applied; what cannot be applied has one.
    @Test
    void a_draft_without_faults_can_be_put_into_force() {
        for (var opening : Opening.values()) {
            var standing = standing(agreement(null), null, association(opening, Arrangement.NONE));
            if (Fault.of(standing).stream().allMatch(fault -> fault.kind().leavesEffect())) standing.after();
        }
    }

    private static List<Fault.Kind> faults(Amendment content) {
        return Fault.of(standing(agreement(null), null, content)).stream()
                .map(Fault::kind)
                .toList();
    }

    private static Amendment association(Opening opening, Arrangement arrangement) {
        return association(
                Examples.sharing(InstitutionKind.NGO, InstitutionKind.OPS, JOINT_SERVICE, opening, CONTACT),
                arrangement);
    }

    private static Amendment association(Sharing sharing, Arrangement arrangement) {
        return new Amendment(
                List.of(new Joining(STELLA, InstitutionKind.NGO, "prezes", null, arrangement)),
                List.of(provision(List.of("RODO-6-1-A"), sharing)),
                Set.of(),
                null);
    }

    private static Amendment joins(InstitutionId who, InstitutionKind kind) {
        return new Amendment(List.of(joining(who, kind)), List.of(), Set.of(), null);
    }

    private static Joining joining(InstitutionId who, InstitutionKind kind) {
        return new Joining(who, kind, "dyrektor", null, Arrangement.NONE);
    }

    private static Amendment adds(Provision provision) {
        return new Amendment(List.of(), List.of(provision), Set.of(), null);
    }

    private static Provision provision(List<String> bases, Sharing... sharings) {
        var clause = new Clause(ClauseId.next(), "§ 9", 0, null, null, null, List.of(sharings));
        return new Provision(clause, "Nagłówek", "Treść", bases, Set.of());
    }

    private static Agreement agreement(@Nullable LocalDate to) {
        return Examples.agreement(to, Examples.parties());
    }

    @Test
    void a_declaration_without_a_lead_inside_is_signed_by_all() {
        var content = joins(STELLA, InstitutionKind.NGO);
        var led = declaration(PUP, content);
        assertThat(led.signatories()).containsExactly(PUP, STELLA);
        assertThat(led.leadSigns()).isTrue();
        for (var alone : List.of(declaration(null, content), declaration(InstitutionId.next(), content))) {
            assertThat(alone.leadSigns()).isFalse();
            assertThat(alone.signatories()).hasSize(alone.inside().size() + 1).contains(STELLA, PUP);
        }
    }

    /// An institution's name can be a centre (neuter), an office (masculine) or an association (neuter).
    @Test
    void what_is_said_of_an_institution_does_not_take_it_for_a_woman() throws Exception {
        var words = new Properties();
        try (var file = Fault.class.getResourceAsStream("/messages/drafting_pl.properties")) {
            words.load(new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8));
        }
        for (var kind : Fault.Kind.values())
            if (new Fault(kind, "").aboutParty())
                assertThat(words.getProperty("draft.fault." + kind)).doesNotContainPattern("(?U)\\b(jej|\\w+łaby)\\b");
    }

    private static Standing declaration(@Nullable InstitutionId lead, Amendment content) {
        var whole = standing(agreement(null), null, content);
        var partnership = new Partnership(whole.partnership().id(), "Próba", PartnershipForm.AGREEMENT, "Razem", lead);
        var draft = whole.draft();
        var declaration = new Draft(
                draft.id(),
                draft.partnership(),
                draft.agreement(),
                draft.author(),
                SignedBy.LEAD,
                draft.words(),
                content,
                draft.state(),
                null,
                0,
                0);
        return new Standing(declaration, partnership, whole.before(), List.of(), Map.of(), TODAY);
    }

    static Standing standing(@Nullable Agreement before, @Nullable LocalDate day, Amendment content) {
        var partnership =
                new Partnership(new PartnershipId(STELLA.value()), "Próba", PartnershipForm.AGREEMENT, "Razem", PUP);
        var draft = new Draft(
                DraftId.next(),
                partnership.id(),
                before == null ? null : AgreementId.next(),
                PUP,
                SignedBy.ALL,
                new Words("Aneks", null, null, null, day),
                content,
                DraftState.DRAWN_UP,
                null,
                0,
                0);
        return new Standing(draft, partnership, before, List.of(), Map.of(), TODAY);
    }
}
