package pl.sciezka.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static pl.sciezka.referral.Examples.ANNA;
import static pl.sciezka.referral.Examples.CLOCKS;
import static pl.sciezka.referral.Examples.KIS;
import static pl.sciezka.referral.Examples.MONDAY;
import static pl.sciezka.referral.Examples.OPS;
import static pl.sciezka.referral.Examples.PUP;
import static pl.sciezka.referral.Examples.by;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pl.sciezka.kernel.PersonId;

class DraftTests {

    @Test
    void an_empty_draft_names_all_that_is_missing_in_the_order_of_the_form() {
        assertThat(Draft.about(PersonId.next(), ANNA).gaps(MONDAY))
                .containsExactly(
                        Gap.NO_RECEIVER, Gap.NO_SUPPORT, Gap.NO_QUESTION, Gap.NO_OUTCOME, Gap.CLIENT_NOT_INFORMED);
    }

    @Test
    void a_draft_with_gaps_is_not_sent() {
        var sending = Draft.about(PersonId.next(), ANNA).send(Examples.person(), by(Side.SENDER, MONDAY), CLOCKS);

        assertThat(sending)
                .isInstanceOfSatisfying(
                        Draft.Sending.Incomplete.class,
                        it -> assertThat(it.gaps()).isNotEmpty());
    }

    @Test
    void days_that_cannot_be_and_too_much_are_gaps() {
        var draft = Examples.draft();
        var wrong = new Draft(
                draft.id(),
                draft.person(),
                ANNA,
                draft.route(),
                Support.OTHER,
                "x".repeat(1001),
                List.of("a", "b", "c", "d", "e", "f".repeat(301)),
                MONDAY.minusDays(1),
                false,
                MONDAY.plusDays(1));

        assertThat(wrong.gaps(MONDAY))
                .containsExactly(
                        Gap.QUESTION_TOO_LONG,
                        Gap.TOO_MANY_OUTCOMES,
                        Gap.OUTCOME_TOO_LONG,
                        Gap.START_IN_THE_PAST,
                        Gap.INFORMED_IN_THE_FUTURE);
    }

    @Test
    void the_telephone_goes_along_only_when_the_client_agreed() {
        assertThat(Examples.sent().request().content().person().telephone()).isNull();
    }

    @Test
    void empty_lines_are_no_outcomes_and_the_others_are_numbered() {
        assertThat(Examples.sent().request().outcomes())
                .containsExactly(
                        new DesiredOutcome(1, "Ukończony kurs"), new DesiredOutcome(2, "Pierwsza rozmowa o pracę"));
    }

    @Test
    void between_institutions_each_staff_member_stands_on_its_own_side() {
        var route = new Route.Between(OPS, PUP, null);

        assertThat(route.sides(new Place(OPS, null, true))).containsExactly(Side.SENDER);
        assertThat(route.sides(new Place(PUP, KIS, false))).containsExactly(Side.RECEIVER);
        assertThat(route.sides(new Place(pl.sciezka.kernel.InstitutionId.next(), null, true)))
                .isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new Route.Between(OPS, OPS, null));
    }

    @Test
    void inside_one_institution_the_unit_answers_and_the_coordinator_may_do_both() {
        var route = new Route.Within(OPS, KIS);

        assertThat(route.sides(new Place(OPS, KIS, true))).containsExactly(Side.RECEIVER);
        assertThat(route.sides(new Place(OPS, UUID.randomUUID(), true))).containsExactly(Side.SENDER);
        assertThat(route.sides(new Place(OPS, null, true))).containsExactlyInAnyOrder(Side.values());
        assertThat(route.sides(new Place(OPS, null, false))).containsExactly(Side.SENDER);
        assertThat(route.sides(new Place(PUP, KIS, true))).isEmpty();
    }
}
