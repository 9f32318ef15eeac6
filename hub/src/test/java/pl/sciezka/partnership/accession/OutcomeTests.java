package pl.sciezka.partnership.accession;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.sciezka.partnership.MembershipTerms.Rule.ALL;
import static pl.sciezka.partnership.MembershipTerms.Rule.CLOSED;
import static pl.sciezka.partnership.MembershipTerms.Rule.LEAD;
import static pl.sciezka.partnership.MembershipTerms.Rule.MAJORITY;
import static pl.sciezka.partnership.accession.Outcome.ADMITTED;
import static pl.sciezka.partnership.accession.Outcome.REFUSED;
import static pl.sciezka.partnership.accession.Outcome.WAITING;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.partnership.MembershipTerms;

class OutcomeTests {

    static final LocalDate LAST = LocalDate.of(2026, 12, 7);
    static final List<InstitutionId> WE =
            Stream.generate(InstitutionId::next).limit(5).toList();

    @Test
    void one_objection_is_enough_where_all_must_consent() {
        assertThat(outcome(ALL, false, LAST, yes(0), yes(1), no(2))).isEqualTo(REFUSED);
        assertThat(outcome(ALL, false, LAST, yes(0), yes(1), yes(2), yes(3))).isEqualTo(WAITING);
        assertThat(outcome(ALL, false, LAST, yes(0), yes(1), yes(2), yes(3), yes(4)))
                .isEqualTo(ADMITTED);
    }

    @Test
    void the_majority_decides_as_soon_as_it_is_one() {
        assertThat(outcome(MAJORITY, false, LAST, yes(0), yes(1), no(2))).isEqualTo(WAITING);
        assertThat(outcome(MAJORITY, false, LAST, yes(0), yes(1), yes(2))).isEqualTo(ADMITTED);
        assertThat(outcome(MAJORITY, false, LAST, no(0), no(1), no(2))).isEqualTo(REFUSED);
    }

    @Test
    void half_is_no_majority() {
        var four = Set.copyOf(WE.subList(0, 4));
        var terms = new MembershipTerms(MAJORITY, 14, false, 0, 0);
        assertThat(Outcome.of(terms, WE.getFirst(), four, List.of(yes(0), yes(1)), LAST, LAST))
                .isEqualTo(WAITING);
        assertThat(Outcome.of(terms, WE.getFirst(), four, List.of(yes(0), yes(1), no(2), no(3)), LAST, LAST))
                .isEqualTo(REFUSED);
    }

    @Test
    void the_lead_alone_decides_and_nobody_else_is_counted() {
        assertThat(outcome(LEAD, false, LAST, yes(1), yes(2), yes(3), yes(4))).isEqualTo(WAITING);
        assertThat(outcome(LEAD, false, LAST, no(1), yes(0))).isEqualTo(ADMITTED);
        assertThat(outcome(LEAD, false, LAST, yes(1), no(0))).isEqualTo(REFUSED);
    }

    @Test
    void without_a_lead_all_are_asked_in_its_place() {
        var terms = new MembershipTerms(LEAD, 14, false, 0, 0);
        var two = Set.copyOf(WE.subList(0, 2));
        assertThat(Outcome.of(terms, null, two, List.of(yes(0)), LAST, LAST)).isEqualTo(WAITING);
        assertThat(Outcome.of(terms, null, two, List.of(yes(0), yes(1)), LAST, LAST))
                .isEqualTo(ADMITTED);
        assertThat(Outcome.of(terms, null, two, List.of(yes(0), no(1)), LAST, LAST))
                .isEqualTo(REFUSED);
    }

    @Test
    void silence_counts_after_the_last_day_and_as_the_agreement_says() {
        var after = LAST.plusDays(1);
        assertThat(outcome(ALL, true, LAST)).isEqualTo(WAITING);
        assertThat(outcome(ALL, true, after)).isEqualTo(ADMITTED);
        assertThat(outcome(ALL, false, after)).isEqualTo(REFUSED);
        assertThat(outcome(MAJORITY, true, after, no(0), no(1))).isEqualTo(ADMITTED);
        assertThat(outcome(MAJORITY, false, after, yes(0), yes(1))).isEqualTo(REFUSED);
    }

    @Test
    void who_is_no_member_has_no_voice_and_a_closed_agreement_admits_nobody() {
        var stranger = new Voice(InstitutionId.next(), false, "nie", Instant.EPOCH);
        assertThat(outcome(ALL, false, LAST, stranger)).isEqualTo(WAITING);
        assertThat(outcome(CLOSED, true, LAST.plusDays(1), yes(0), yes(1), yes(2)))
                .isEqualTo(REFUSED);
    }

    private static Outcome outcome(MembershipTerms.Rule rule, boolean silence, LocalDate day, Voice... voices) {
        return Outcome.of(
                new MembershipTerms(rule, 14, silence, 0, 0),
                WE.getFirst(),
                new LinkedHashSet<>(WE),
                List.of(voices),
                LAST,
                day);
    }

    private static Voice yes(int who) {
        return new Voice(WE.get(who), true, null, Instant.EPOCH);
    }

    private static Voice no(int who) {
        return new Voice(WE.get(who), false, "powód", Instant.EPOCH);
    }
}
