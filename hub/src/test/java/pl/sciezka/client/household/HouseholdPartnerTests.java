package pl.sciezka.client.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import pl.sciezka.testing.HubTest;

/// What another institution sees of a household, on pages and in tables.
@HubTest
class HouseholdPartnerTests extends HouseholdOfThree {

    @Test
    void a_partner_reads_it_with_a_grant_for_family_only() {
        grant("IDENTITY");
        assertThat(seen("household_member")).isZero();
        assertThat(partnersPage()).doesNotContain("Zosia");
        grant("FAMILY");
        assertThat(seen("household_member")).isEqualTo(3);
        assertThat(seen("household_change")).isZero();
        assertThat(partnersPage()).contains("Zosia");
        assertThat(as(
                        pcpr,
                        () -> sql.sql("update client.household_member set given_name = 'x'")
                                .update()))
                .isZero();
    }

    @Test
    void one_protected_member_hides_the_whole_household_from_partners() {
        grant("FAMILY");
        var protection = "/clients/" + marek.value() + "/protection";
        moved(worker.post(protection, protection, Map.of("reason", "SAFETY")));
        for (var table : Set.of("household", "household_member", "household_goal", "household_key"))
            assertThat(seen(table)).as(table).isZero();
        assertThat(partnersPage()).doesNotContain("Zosia");
        assertThat(worker.get(page).body()).as("at home it stays").contains("Zosia");
    }

    @Test
    void a_protected_newcomer_hides_it_too() {
        grant("FAMILY");
        aProtectedNewcomer();
        assertThat(seen("household_member")).isZero();
    }
}
