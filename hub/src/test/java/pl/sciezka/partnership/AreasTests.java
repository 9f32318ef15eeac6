package pl.sciezka.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.sciezka.partnership.Examples.PUP;
import static pl.sciezka.partnership.Examples.TRZEBINIA;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import pl.sciezka.kernel.Acting;
import pl.sciezka.kernel.InstitutionKind;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.storage.Transactions;
import pl.sciezka.testing.HubTest;

/// One partnership with agreements that overlap, of which one is widened and the other ends.
@HubTest
class AreasTests {

    static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    @Autowired
    ApplicationContext program;

    @Autowired
    Partnerships partnerships;

    @Autowired
    ChangeAgreement change;

    @Autowired
    Areas areas;

    @Autowired
    Transactions transactions;

    PartnershipId partnership;

    @BeforeEach
    void the_partnership_is_there() {
        Recorded.in(program).record();
        transactions.as(new Acting.Job(PUP, Purpose.ADMINISTRATION), () -> {
            var name = "Partnerstwo " + UUID.randomUUID();
            partnership = partnerships.found(name, PartnershipForm.AGREEMENT, "Razem", PUP);
        });
    }

    @Test
    void the_area_of_the_day_is_that_of_all_agreements_in_force_together() {
        var first = conclude("1203", DAY, null);
        var second = conclude("1203053,1213011", DAY.plusDays(10), DAY.plusDays(20));
        transactions.as(new Acting.Job(PUP, Purpose.ADMINISTRATION), () -> {
            var before = change.locked(first);
            var annex = document(1, DAY.plusDays(30));
            change.amend(before, annex, Amendment.NOTHING.withArea(Area.of("1206")));
        });
        assertThat(on(DAY.minusDays(1))).isEqualTo(Area.NOWHERE);
        assertThat(on(DAY)).isEqualTo(Area.of("1203"));
        assertThat(on(DAY.plusDays(10))).isEqualTo(Area.of("1203,1213011"));
        assertThat(on(DAY.plusDays(19))).isEqualTo(Area.of("1203,1213011"));
        assertThat(on(DAY.plusDays(20))).isEqualTo(Area.of("1203"));
        assertThat(on(DAY.plusDays(30))).isEqualTo(Area.of("1206"));
        assertThat(transactions.as(
                        new Acting.Job(PUP, Purpose.ADMINISTRATION), () -> areas.of(second, DAY.plusDays(15))))
                .isEqualTo(Area.of("1203053,1213011"));
    }

    private Area on(LocalDate day) {
        return transactions.as(new Acting.Job(PUP, Purpose.ADMINISTRATION), () -> areas.of(partnership, day));
    }

    private AgreementId conclude(String area, LocalDate from, @Nullable LocalDate to) {
        var joining = List.of(
                new Joining(PUP, InstitutionKind.PUP, "dyrektor", null, Arrangement.NONE),
                new Joining(TRZEBINIA, InstitutionKind.OPS, "dyrektor", null, Arrangement.NONE));
        var content = new Amendment(joining, List.of(), Set.of(), new Amendment.Term(to)).withArea(Area.of(area));
        return transactions.as(
                new Acting.Job(PUP, Purpose.ADMINISTRATION),
                () -> change.conclude(partnership, document(0, from), content));
    }

    private static NewAgreement.Document document(int ordinal, LocalDate day) {
        return new NewAgreement.Document(
                new AgreementVersion(ordinal, DAY, day), "Dokument " + ordinal, null, null, null, Set.of());
    }
}
