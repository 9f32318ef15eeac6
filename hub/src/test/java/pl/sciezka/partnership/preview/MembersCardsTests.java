package pl.sciezka.partnership.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import pl.sciezka.partnership.CooperationCards.Counted;

class MembersCardsTests {

    @Test
    void a_number_that_could_point_at_somebody_is_not_told() {
        assertThat(told(4, 4)).isFalse();
        assertThat(told(5, 5)).isTrue();
        assertThat(told(41, 0)).as("all of them are the reader's own").isTrue();
        assertThat(told(41, 4)).as("without the reader's own four are left").isFalse();
        assertThat(told(41, 5)).isTrue();
    }

    private static boolean told(long all, long unknown) {
        return new MembersCards(new Counted(all, unknown), Set.of()).isTold();
    }
}
