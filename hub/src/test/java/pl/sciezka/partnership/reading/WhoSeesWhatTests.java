package pl.sciezka.partnership.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.sciezka.kernel.DataGroup.BENEFITS;
import static pl.sciezka.kernel.DataGroup.FAMILY;
import static pl.sciezka.kernel.DataGroup.IDENTITY;
import static pl.sciezka.kernel.Purpose.JOINT_SERVICE;
import static pl.sciezka.partnership.Examples.ANNEX;
import static pl.sciezka.partnership.Examples.BABICE;
import static pl.sciezka.partnership.Examples.PCPR;
import static pl.sciezka.partnership.Examples.PUP;
import static pl.sciezka.partnership.Examples.SIGNED;
import static pl.sciezka.partnership.Examples.TRZEBINIA;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import pl.sciezka.kernel.DataGroup;
import pl.sciezka.kernel.InstitutionId;
import pl.sciezka.partnership.AgreementId;
import pl.sciezka.partnership.CitedGrant;
import pl.sciezka.partnership.ClauseId;

class WhoSeesWhatTests {

    static final ClauseId FIRST = ClauseId.next();
    static final InstitutionId ALWERNIA = InstitutionId.next();
    static final ClauseId SECOND = ClauseId.next();

    final WhoSeesWhat pup = new WhoSeesWhat(
            PUP,
            List.of(
                    grant(PUP, TRZEBINIA, IDENTITY, FIRST, SIGNED),
                    grant(TRZEBINIA, PUP, IDENTITY, FIRST, SIGNED),
                    grant(PUP, BABICE, IDENTITY, FIRST, SIGNED),
                    grant(PUP, ALWERNIA, IDENTITY, FIRST, SIGNED),
                    grant(PUP, TRZEBINIA, BENEFITS, SECOND, SIGNED),
                    grant(PUP, PCPR, IDENTITY, FIRST, ANNEX),
                    grant(TRZEBINIA, PCPR, FAMILY, SECOND, ANNEX)));

    @Test
    void what_is_seen_at_a_partner_stands_together_line_by_line() {
        var trzebinia = pup.weSee().getFirst();
        assertThat(trzebinia.partners()).containsExactly(TRZEBINIA);
        assertThat(trzebinia.looks()).extracting(Look::groups).containsExactly(List.of(IDENTITY), List.of(BENEFITS));
    }

    @Test
    void partners_with_whom_exactly_the_same_is_shared_are_told_once() {
        assertThat(pup.weSee())
                .extracting(Look.Told::partners)
                .containsExactly(List.of(TRZEBINIA), List.of(BABICE, ALWERNIA), List.of(PCPR));
        assertThat(pup.weSee().getLast().looks()).extracting(Look::since).containsExactly(ANNEX);
    }

    @Test
    void what_others_see_at_ours_is_told_apart() {
        assertThat(pup.theySee()).extracting(Look.Told::partners).containsExactly(List.of(TRZEBINIA));
    }

    @Test
    void what_partners_share_among_themselves_is_not_told_as_ours() {
        assertThat(pup.weSee())
                .noneMatch(told ->
                        told.looks().stream().anyMatch(look -> look.groups().contains(FAMILY)));
        assertThat(pup.theySee())
                .noneMatch(told ->
                        told.looks().stream().anyMatch(look -> look.groups().contains(FAMILY)));
    }

    @Test
    void the_matrix_says_for_each_partner_and_group_who_sees() {
        var rows = pup.matrix(List.of(PUP, TRZEBINIA, BABICE, PCPR));
        assertThat(rows).extracting(WhoSeesWhat.Row::partner).containsExactly(TRZEBINIA, BABICE, PCPR);
        assertThat(rows.get(0).groups().get(IDENTITY)).isEqualTo(WhoSeesWhat.Sight.BOTH);
        assertThat(rows.get(0).groups().get(BENEFITS)).isEqualTo(WhoSeesWhat.Sight.WE);
        assertThat(rows.get(1).groups().get(BENEFITS)).isEqualTo(WhoSeesWhat.Sight.NOBODY);
        assertThat(rows.get(2).groups().get(FAMILY)).isEqualTo(WhoSeesWhat.Sight.NOBODY);
        assertThat(rows).allMatch(row -> row.groups().size() == DataGroup.values().length);
    }

    private static CitedGrant grant(
            InstitutionId viewer, InstitutionId holder, DataGroup group, ClauseId clause, LocalDate since) {
        return new CitedGrant(
                viewer, holder, group, JOINT_SERVICE, clause, AgreementId.next(), "Umowa", "§ 4", since, null);
    }
}
