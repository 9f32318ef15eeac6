package pl.sciezka.plan.joint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import pl.sciezka.plan.document.StatutoryPlan;
import pl.sciezka.plan.reading.PlanPart;
import pl.sciezka.plan.step.ActionStage;
import pl.sciezka.plan.step.BarrierTurn;
import pl.sciezka.plan.step.ChangeReason;
import pl.sciezka.plan.step.DropReason;
import pl.sciezka.plan.step.GoalGrade;
import pl.sciezka.plan.step.PutOffReason;
import pl.sciezka.shell.Texts;
import pl.sciezka.skeleton.LifeArea;

/// Words for everything that a plan can say.
class PlanTellingTests {

    private static final Texts TEXTS = new Texts();

    @ParameterizedTest
    @EnumSource(Happening.Kind.class)
    void every_happening_has_a_sentence_for_client_staff_and_archive(Happening.Kind kind) {
        for (var audience : new String[] {"client", "staff", "archive"})
            assertThat(TEXTS.has("history.plan." + kind + "." + audience))
                    .as(audience)
                    .isTrue();
    }

    static Stream<Enum<?>> codes() {
        return Stream.<Class<? extends Enum<?>>>of(
                        ActionStage.class,
                        PutOffReason.class,
                        DropReason.class,
                        ReopenReason.class,
                        ChangeReason.class,
                        SuspendReason.class,
                        CloseReason.class,
                        GoalGrade.class,
                        BarrierTurn.class,
                        StatutoryPlan.class,
                        PlanPart.class,
                        LifeArea.class)
                .flatMap(it -> Arrays.stream(it.getEnumConstants()));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void every_code_has_a_word(Enum<?> code) {
        assertThat(TEXTS.has(code.getDeclaringClass().getSimpleName() + "." + code.name()))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(Verdict.Because.class)
    void every_card_that_stays_has_a_reason_in_words(Verdict.Because reason) {
        assertThat(TEXTS.has("plan.why-not." + reason)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(EditProblem.Because.class)
    void every_refused_edit_has_a_reason_in_words(EditProblem.Because reason) {
        assertThat(TEXTS.has("plan.edit-problem." + reason)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void every_refused_decision_has_a_reason_in_words(String key) {
        assertThat(TEXTS.has(key)).isTrue();
    }

    static Stream<String> refusals() {
        return Stream.of(
                        Arrays.stream(Agreeing.Because.values()).map(it -> "plan.agree-problem." + it),
                        Arrays.stream(AgreeingToChange.Because.values()).map(it -> "plan.change-problem." + it),
                        Arrays.stream(Course.Because.values()).map(it -> "plan.course-problem." + it),
                        Arrays.stream(BarrierTurn.values()).map(it -> "plan.barrier." + it))
                .flatMap(it -> it);
    }
}
