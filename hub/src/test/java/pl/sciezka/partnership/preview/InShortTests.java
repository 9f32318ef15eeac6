package pl.sciezka.partnership.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.sciezka.kernel.DataGroup.CONTACT;
import static pl.sciezka.kernel.DataGroup.FAMILY;
import static pl.sciezka.kernel.DataGroup.IDENTITY;
import static pl.sciezka.kernel.DataGroup.REFERRAL;
import static pl.sciezka.partnership.Examples.ANNEX;
import static pl.sciezka.partnership.Examples.BABICE;
import static pl.sciezka.partnership.Examples.PCPR;
import static pl.sciezka.partnership.Examples.PUP;
import static pl.sciezka.partnership.Examples.TRZEBINIA;
import static pl.sciezka.partnership.Examples.clause;
import static pl.sciezka.partnership.Examples.mutual;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import pl.sciezka.kernel.DataGroup;
import pl.sciezka.kernel.InstitutionKind;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.partnership.AccessGrant;
import pl.sciezka.partnership.Clause;
import pl.sciezka.partnership.Derivation;
import pl.sciezka.partnership.Examples;

class InShortTests {

    static final Set<InstitutionKind> CENTRE = Set.of(InstitutionKind.PCPR);
    static final Set<InstitutionKind> OTHERS = Set.of(InstitutionKind.PUP, InstitutionKind.OPS);

    final Clause known = clause("§ 3", 1, mutual(CENTRE, OTHERS, Purpose.JOINT_SERVICE, IDENTITY));
    final Clause family = clause("§ 4", 1, mutual(CENTRE, Set.of(InstitutionKind.OPS), Purpose.JOINT_SERVICE, FAMILY));
    final Clause offers = clause("§ 5", 1, mutual(CENTRE, OTHERS, Purpose.REFERRAL, IDENTITY, CONTACT, REFERRAL));

    @Test
    void a_newcomer_learns_of_common_clients_may_send_offers_and_sees_no_benefits() {
        var told = told(List.of(), List.of(known, family, offers));
        assertThat(told).anySatisfy(it -> {
            assertThat(it.who()).containsExactly(PCPR);
            assertThat(it.knowsOf()).containsExactlyInAnyOrder(PUP, TRZEBINIA, BABICE);
            assertThat(it.sendsTo()).containsExactlyInAnyOrder(PUP, TRZEBINIA, BABICE);
            assertThat(it.sendsNoLongerTo()).isEmpty();
            assertThat(it.closed())
                    .isEqualTo(EnumSet.complementOf(EnumSet.of(IDENTITY, FAMILY, CONTACT, DataGroup.REFERRAL)));
        });
        assertThat(told)
                .filteredOn(it -> it.who().contains(BABICE))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.who()).containsExactlyInAnyOrder(TRZEBINIA, BABICE);
                    assertThat(it.sendsTo()).containsExactly(PCPR);
                });
    }

    @Test
    void what_ends_is_told_too_and_what_stays_is_not() {
        assertThat(told(List.of(known, offers), List.of(known))).allSatisfy(it -> {
            assertThat(it.knowsOf()).isEmpty();
            assertThat(it.sendsTo()).isEmpty();
            assertThat(it.sendsNoLongerTo()).isNotEmpty();
        });
        assertThat(told(List.of(known, offers), List.of(known, offers))).isEmpty();
    }

    @Test
    void whoever_only_sees_more_is_told_what_stays_closed() {
        assertThat(told(List.of(known), List.of(known, family))).singleElement().satisfies(it -> {
            assertThat(it.who()).contains(PCPR, TRZEBINIA, BABICE).doesNotContain(PUP);
            assertThat(it.closed()).contains(DataGroup.BENEFITS).doesNotContain(FAMILY);
        });
    }

    @Test
    void what_the_agreement_opens_does_not_stay_closed_where_consent_opens_something_else() {
        var told = Difference.between(List.of(), grants(List.of(family)), grants(List.of(known)), ANNEX)
                .inShort();
        assertThat(told)
                .isNotEmpty()
                .allSatisfy(it ->
                        assertThat(it.closed()).contains(DataGroup.BENEFITS).doesNotContain(IDENTITY, FAMILY));
    }

    @Test
    void nobody_is_told_twice() {
        var told = told(List.of(), List.of(known, family, offers));
        var all = told.stream().flatMap(it -> it.who().stream()).toList();
        assertThat(new HashSet<>(all)).hasSameSizeAs(all);
    }

    private static List<InShort> told(List<Clause> before, List<Clause> after) {
        return Difference.between(grants(before), grants(after), ANNEX).inShort();
    }

    private static Collection<AccessGrant> grants(List<Clause> clauses) {
        return Derivation.grantsOf(Examples.agreement(null, Examples.parties(), clauses.toArray(Clause[]::new)));
    }
}
