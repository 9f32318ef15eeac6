package pl.sciezka.partnership.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.sciezka.kernel.DataGroup.CONTACT;
import static pl.sciezka.kernel.DataGroup.PLAN;
import static pl.sciezka.kernel.Purpose.JOINT_SERVICE;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import pl.sciezka.kernel.InstitutionKind;
import pl.sciezka.kernel.Warsaw;
import pl.sciezka.partnership.Amendment;
import pl.sciezka.partnership.Arrangement;
import pl.sciezka.partnership.Arranging;
import pl.sciezka.partnership.Clause;
import pl.sciezka.partnership.ClauseId;
import pl.sciezka.partnership.Derivation;
import pl.sciezka.partnership.Examples;
import pl.sciezka.partnership.NewAgreement.Provision;
import pl.sciezka.partnership.Opening;
import pl.sciezka.testing.HubTest;
import pl.sciezka.testing.SetClock;

@HubTest
class SigningTests extends Signing {

    @Test
    void rights_start_with_the_last_signature_and_never_reach_back() {
        var agreement = agreed(null);
        var annex = annex(agreement, null, joins(babice));
        assertThat(sign(annex, pup)).isInstanceOf(SignDraft.Result.Signed.class);
        clock.pass(Duration.ofDays(3));
        assertThat(sign(annex, trzebinia)).isInstanceOf(SignDraft.Result.Signed.class);
        assertThat(sees(babice, TODAY.plusDays(3), CONTACT)).isFalse();
        assertThat(sign(annex, babice)).isEqualTo(new SignDraft.Result.InForce(agreement, TODAY.plusDays(3)));
        assertThat(sees(babice, TODAY.plusDays(2), CONTACT)).isFalse();
        assertThat(sees(babice, TODAY.plusDays(3), CONTACT)).isTrue();
    }

    @Test
    void an_agreed_day_is_waited_for_and_one_that_passed_is_not_made_up() {
        var later = annex(agreed(null), TODAY.plusDays(10), joins(babice));
        for (var who : List.of(pup, trzebinia)) sign(later, who);
        assertThat(sign(later, babice)).extracting("from").isEqualTo(TODAY.plusDays(10));
        var missed = annex(agreed(null), TODAY.plusDays(2), joins(babice));
        for (var who : List.of(pup, trzebinia)) sign(missed, who);
        clock.pass(Duration.ofDays(20));
        assertThat(sign(missed, babice)).extracting("from").isEqualTo(TODAY.plusDays(20));
    }

    @Test
    void a_party_signs_once_and_only_when_it_is_asked() {
        var annex = annex(agreed(null), null, clause("§ 9"));
        sign(annex, pup);
        assertThat(sign(annex, pup)).isEqualTo(SignDraft.Result.Refused.ALREADY_SIGNED);
        assertThat(sign(annex, babice)).isEqualTo(SignDraft.Result.Refused.NOT_ASKED);
    }

    @Test
    void of_two_annexes_the_first_signed_counts_and_the_other_goes_back() {
        var agreement = agreed(null);
        var one = annex(agreement, null, clause("§ 9"));
        var other = annex(agreement, null, clause("§ 9"));
        sign(other, pup);
        sign(one, pup);
        sign(one, trzebinia);
        assertThat(sign(other, trzebinia)).isEqualTo(SignDraft.Result.Refused.NOT_WAITING);
        var back = as(pup, () -> drafts.find(other).orElseThrow());
        assertThat(back.state()).isEqualTo(DraftState.DRAWN_UP);
        assertThat(as(pup, () -> signatures.steps(other).getLast().kind())).isEqualTo(Step.Kind.OVERTAKEN);
        as(pup, () -> circulate().putForward(reading().standing(back)));
        assertThat(sign(other, trzebinia)).isInstanceOf(SignDraft.Result.Signed.class);
        assertThat(sign(other, pup)).isInstanceOf(SignDraft.Result.InForce.class);
        assertThat(as(pup, () -> agreements.find(agreement).orElseThrow().versions()))
                .hasSize(3);
    }

    @Test
    void two_last_signatures_at_the_same_moment_put_both_documents_in_order_or_send_one_back() {
        var agreement = agreed(null);
        var some = List.of(annex(agreement, null, clause("§ 9")), annex(agreement, null, clause("§ 10")));
        some.forEach(annex -> sign(annex, pup));
        var results =
                some.stream()
                        .map(annex -> CompletableFuture.supplyAsync(() -> sign(annex, trzebinia)))
                        .toList()
                        .stream()
                        .map(CompletableFuture::join)
                        .toList();
        assertThat(results).hasAtLeastOneElementOfType(SignDraft.Result.InForce.class);
        assertThat(results).contains(SignDraft.Result.Refused.NOT_WAITING);
        assertThat(as(pup, () -> agreements.find(agreement).orElseThrow().versions()))
                .hasSize(2);
    }

    @Test
    void an_annex_cannot_revive_an_agreement_that_ended_while_signatures_were_collected() {
        var agreement = agreed(TODAY.plusDays(5));
        var annex = annex(agreement, null, clause("§ 9"));
        sign(annex, pup);
        clock.pass(Duration.ofDays(5));
        assertThat(sign(annex, trzebinia)).isEqualTo(SignDraft.Result.Refused.AGREEMENT_ENDED);
        var another = start(agreement, null, clause("§ 10"));
        assertThat(as(
                        pup,
                        () -> Fault.of(reading().standing(drafts.find(another).orElseThrow()))))
                .contains(new Fault(Fault.Kind.AGREEMENT_ENDED, ""));
    }

    @Test
    void a_prolonged_term_prolongs_what_may_be_seen_and_an_ended_clause_ends_it() {
        var agreement = agreed(TODAY.plusDays(5));
        var prolonged = annex(agreement, null, new Amendment(List.of(), List.of(), Set.of(), new Amendment.Term(null)));
        sign(prolonged, pup);
        assertThat(sees(trzebinia, TODAY.plusDays(5), CONTACT)).isFalse();
        sign(prolonged, trzebinia);
        assertThat(sees(trzebinia, TODAY.plusYears(5), CONTACT)).isTrue();
        var clause = as(
                pup,
                () -> agreements
                        .find(agreement)
                        .orElseThrow()
                        .clauses()
                        .getFirst()
                        .id());
        var ending = annex(agreement, TODAY.plusDays(9), new Amendment(List.of(), List.of(), Set.of(clause), null));
        sign(ending, pup);
        sign(ending, trzebinia);
        assertThat(sees(trzebinia, TODAY.plusDays(8), CONTACT)).isTrue();
        assertThat(sees(trzebinia, TODAY.plusDays(9), CONTACT)).isFalse();
    }

    /// The contract ends with a day, an annex of a later day brings another: the days between stay closed.
    @Test
    void a_contract_that_ended_is_followed_by_another_and_the_days_between_stay_closed() {
        var agreement = agreed(null);
        var asks = Examples.sharing(
                InstitutionKind.OPS, InstitutionKind.PUP, JOINT_SERVICE, Opening.PROCESSING_CONTRACT, PLAN);
        var clause = new Clause(ClauseId.next(), "§ 9", 0, null, null, null, List.of(asks));
        var provision = new Provision(clause, "Nagłówek", "Treść", List.of("UMOWA"), Set.of());
        var first = contract(TODAY.minusDays(50), TODAY.plusDays(10));
        signed(annex(
                agreement,
                null,
                new Amendment(List.of(), List.of(provision), Set.of(), null).withArranging(List.of(first))));
        assertThat(sees(trzebinia, TODAY.minusDays(1), PLAN)).isFalse();
        assertThat(sees(trzebinia, TODAY, PLAN)).isTrue();
        assertThat(sees(trzebinia, TODAY.plusDays(9), PLAN)).isTrue();
        assertThat(sees(trzebinia, TODAY.plusDays(10), PLAN)).isFalse();
        clock.pass(Duration.ofDays(20));
        var next = contract(TODAY.plusDays(5), TODAY.plusDays(30));
        signed(annex(agreement, null, Amendment.NOTHING.withArranging(List.of(next))));
        assertThat(sees(trzebinia, TODAY.plusDays(19), PLAN)).isFalse();
        assertThat(sees(trzebinia, TODAY.plusDays(20), PLAN)).isTrue();
        assertThat(sees(trzebinia, TODAY.plusDays(30), PLAN)).isFalse();
        var stored = as(pup, () -> agreements.find(agreement).orElseThrow());
        assertThat(Derivation.grantsOf(stored)).isNotEmpty();
    }

    private Arranging contract(LocalDate from, LocalDate to) {
        return new Arranging(trzebinia, new Arrangement(Arrangement.Kind.PROCESSING, from, to, "3/2026", null));
    }

    private void signed(DraftId annex) {
        sign(annex, pup);
        assertThat(sign(annex, trzebinia)).isInstanceOf(SignDraft.Result.InForce.class);
    }

    @Test
    void what_only_a_party_that_left_had_not_signed_is_put_into_force_by_those_who_stay() {
        var agreement = agreed(null);
        var joins = annex(agreement, null, joins(babice));
        for (var who : List.of(pup, trzebinia, babice)) sign(joins, who);
        var waiting = annex(agreement, null, clause("§ 9"));
        for (var who : List.of(pup, trzebinia)) sign(waiting, who);
        as(babice, () -> {
            var before = change.locked(agreement);
            var leaver = before.parties().stream()
                    .filter(it -> it.institution().equals(babice))
                    .findFirst()
                    .orElseThrow();
            change.leave(before, leaver, TODAY.plusDays(5));
            return true;
        });
        assertThat(complete(waiting, pup)).isEqualTo(SignDraft.Result.Refused.NOT_WAITING);
        clock.pass(Duration.ofDays(5));
        assertThat(complete(waiting, babice)).isEqualTo(SignDraft.Result.Refused.NOT_ASKED);
        assertThat(complete(waiting, trzebinia)).isEqualTo(new SignDraft.Result.InForce(agreement, TODAY.plusDays(5)));
        assertThat(sees(trzebinia, TODAY.plusDays(5), PLAN)).isTrue();
    }

    @Test
    void a_draft_opens_nothing() {
        annex(agreed(null), null, new Amendment(List.of(), List.of(provision("§ 9", PLAN)), Set.of(), null));
        assertThat(sees(trzebinia, TODAY, PLAN)).isFalse();
    }

    /// At midnight between 24 and 25 October 2026 the clocks have not changed yet, at 3 o'clock they do: the day is 25
    /// hours long and what ended on the 25th ends with it, not an hour before.
    @Test
    void what_ends_on_the_night_of_the_clock_change_ends_with_the_day() {
        var changeDay = LocalDate.of(2026, 10, 25);
        agreed(changeDay);
        var lastMinute = new SetClock(Instant.parse("2026-10-24T21:59:59Z"));
        var midnight = new SetClock(Instant.parse("2026-10-24T22:00:00Z"));
        assertThat(sees(trzebinia, Warsaw.today(lastMinute), CONTACT)).isTrue();
        assertThat(sees(trzebinia, Warsaw.today(midnight), CONTACT)).isFalse();
        agreed(changeDay.plusDays(1));
        assertThat(sees(trzebinia, Warsaw.today(new SetClock(Instant.parse("2026-10-25T22:59:59Z"))), CONTACT))
                .isTrue();
        assertThat(sees(trzebinia, Warsaw.today(new SetClock(Instant.parse("2026-10-25T23:00:00Z"))), CONTACT))
                .isFalse();
    }
}
