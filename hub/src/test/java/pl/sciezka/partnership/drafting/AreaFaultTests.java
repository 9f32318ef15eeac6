package pl.sciezka.partnership.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.sciezka.partnership.Examples.PUP;
import static pl.sciezka.partnership.Examples.SIGNED;
import static pl.sciezka.partnership.Examples.TRZEBINIA;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.kernel.Period;
import pl.sciezka.kernel.Teryt;
import pl.sciezka.partnership.Agreement;
import pl.sciezka.partnership.AgreementId;
import pl.sciezka.partnership.AgreementVersion;
import pl.sciezka.partnership.Amendment;
import pl.sciezka.partnership.Area;
import pl.sciezka.partnership.Examples;

/// What is wrong, or to be thought of, about an area: the PUP serves the powiat, OPS Trzebinia one gmina of it.
class AreaFaultTests {

    static final Map<InstitutionId, Teryt> SEATS = Map.of(PUP, new Teryt("1203"), TRZEBINIA, new Teryt("1203053"));

    @Test
    void an_empty_area_is_a_fault() {
        assertThat(faults(Area.NOWHERE)).extracting(Fault::kind).contains(Fault.Kind.AREA_EMPTY);
        assertThat(Fault.Kind.AREA_EMPTY.blocks()).isTrue();
    }

    @Test
    void a_seat_that_is_left_out_is_a_warning() {
        var left = new Fault(Fault.Kind.AREA_LEAVES_PARTY, TRZEBINIA.value().toString());
        assertThat(faults(Area.of("1203033,1213011"))).containsExactly(left);
        assertThat(left.kind().blocks()).isFalse();
        assertThat(faults(Area.of("12"))).isEmpty();
    }

    private static List<Fault> faults(Area area) {
        var base = List.of(new AgreementVersion(0, SIGNED, SIGNED, Area.of("1203")));
        var first =
                Examples.parties().stream().filter(it -> it.byVersion() == 0).toList();
        var agreement = new Agreement(AgreementId.next(), new Period(SIGNED, null), base, first, List.of());
        var it = FaultTests.standing(agreement, null, Amendment.NOTHING.withArea(area));
        return Fault.of(new Standing(it.draft(), it.partnership(), it.before(), List.of(), SEATS, it.today()));
    }
}
