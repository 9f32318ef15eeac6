package pl.sciezka.referral.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The codes against the moves, for every state that there is.
class InHandTests {

    @ParameterizedTest
    @EnumSource
    void a_side_has_what_it_can_bring_nearer_to_its_end(Side side) {
        assertThat(states(State.class).filter(it -> !moves(it, side).isEmpty()).map(InHandTests::code))
                .containsExactlyInAnyOrderElementsOf(InHand.of(side));
    }

    private static EnumSet<Move> moves(Class<?> state, Side side) {
        try {
            var make = state.getDeclaredConstructors()[0];
            var moves = EnumSet.noneOf(Move.class);
            moves.addAll(Move.open((State) make.newInstance(new Object[make.getParameterCount()]), side));
            moves.remove(Move.REOPEN);
            return moves;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<Class<?>> states(Class<?> kind) {
        if (kind.isRecord()) return Stream.of(kind);
        return Arrays.stream(kind.getPermittedSubclasses()).flatMap(InHandTests::states);
    }

    /// EndedEarly → ENDED_EARLY
    private static String code(Class<?> state) {
        return state.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }
}
