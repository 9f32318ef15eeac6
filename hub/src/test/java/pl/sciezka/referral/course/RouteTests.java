package pl.sciezka.referral.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static pl.sciezka.referral.course.Examples.KIS;
import static pl.sciezka.referral.course.Examples.OPS;
import static pl.sciezka.referral.course.Examples.PUP;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class RouteTests {

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
