package pl.sciezka.referral.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.sciezka.referral.course.Examples.ANNA;
import static pl.sciezka.referral.course.Examples.CLOCKS;
import static pl.sciezka.referral.course.Examples.MONDAY;
import static pl.sciezka.referral.course.Examples.OPS;
import static pl.sciezka.referral.course.Examples.PUP;
import static pl.sciezka.referral.course.Examples.by;

import java.util.List;
import org.junit.jupiter.api.Test;
import pl.sciezka.kernel.PersonId;
import pl.sciezka.referral.ReferralId;
import pl.sciezka.referral.Support;
import pl.sciezka.referral.course.DesiredOutcome;
import pl.sciezka.referral.course.Examples;
import pl.sciezka.referral.course.Request;
import pl.sciezka.referral.course.Route;
import pl.sciezka.referral.course.Side;

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
        var draft = draft();
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
        assertThat(sent().content().person().telephone()).isNull();
    }

    @Test
    void empty_lines_are_no_outcomes_and_the_others_are_numbered() {
        assertThat(sent().outcomes())
                .containsExactly(
                        new DesiredOutcome(1, "Ukończony kurs"), new DesiredOutcome(2, "Pierwsza rozmowa o pracę"));
    }

    private static Draft draft() {
        return new Draft(
                ReferralId.next(),
                PersonId.next(),
                ANNA,
                new Route.Between(OPS, PUP, null),
                Support.TRAINING,
                "Kurs obsługi wózka widłowego",
                List.of("Ukończony kurs", " ", "Pierwsza rozmowa o pracę"),
                MONDAY.plusDays(14),
                false,
                MONDAY);
    }

    private static Request sent() {
        return switch (draft().send(Examples.person(), by(Side.SENDER, MONDAY), CLOCKS)) {
            case Draft.Sending.Ready ready -> ready.referral().request();
            case Draft.Sending.Incomplete it -> throw new AssertionError(it);
        };
    }
}
