package pl.sciezka.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.sciezka.kernel.DataGroup.BENEFITS;
import static pl.sciezka.kernel.DataGroup.EMPLOYMENT;
import static pl.sciezka.kernel.DataGroup.FAMILY;
import static pl.sciezka.kernel.DataGroup.IDENTITY;
import static pl.sciezka.kernel.DataGroup.PLAN;
import static pl.sciezka.kernel.Purpose.JOINT_SERVICE;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import pl.sciezka.kernel.DataGroup;
import pl.sciezka.kernel.InstitutionKind;
import pl.sciezka.kernel.Purpose;
import pl.sciezka.kernel.Role;
import pl.sciezka.partnership.AccessGrant;

class SeedFilesTests {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final List<SeedFile> FILES =
            SeedFile.NAMES.stream().map(name -> SeedFile.shipped(name, TODAY)).toList();

    @Test
    void five_partnerships_are_there_and_one_file_of_institutions_outside_of_any() {
        assertThat(FILES.stream().flatMap(file -> file.partnership().stream())).hasSize(5);
    }

    @Test
    void keys_names_and_logins_are_unique_over_all_files() {
        assertThat(institutions()).extracting(SeedInstitution::key).doesNotHaveDuplicates();
        assertThat(institutions()).extracting(SeedInstitution::name).doesNotHaveDuplicates();
        assertThat(institutions().stream().flatMap(institution -> institution.accounts().stream()))
                .extracting(SeedInstitution.Account::login)
                .doesNotHaveDuplicates();
    }

    @Test
    void every_institution_with_staff_has_a_local_administrator_or_is_the_operator() {
        assertThat(institutions())
                .filteredOn(institution -> !institution.accounts().isEmpty())
                .allMatch(institution -> institution.accounts().stream()
                        .flatMap(account -> account.roles().stream())
                        .anyMatch(Set.of(Role.LOCAL_ADMINISTRATOR, Role.HUB_OPERATOR)::contains));
    }

    @Test
    void telephones_can_never_reach_anyone() {
        for (var institution : institutions()) {
            if (institution.telephone() != null)
                assertThat(institution.telephone()).matches("\\d\\d 000 \\d\\d \\d\\d");
            assertThat(institution.accounts())
                    .allMatch(account ->
                            account.telephone() == null || account.telephone().matches("\\d\\d 000 \\d\\d \\d\\d"));
        }
    }

    @Test
    void a_unit_of_an_account_is_a_unit_of_its_institution() {
        for (var institution : institutions()) {
            var units =
                    institution.units().stream().map(SeedInstitution.Unit::name).toList();
            assertThat(institution.accounts())
                    .allMatch(account -> account.unit() == null || units.contains(account.unit()));
        }
    }

    @Test
    void the_club_of_trzebinia_is_a_unit_of_its_centre_and_no_party() {
        assertThat(institution("ops-trzebinia").units())
                .extracting(SeedInstitution.Unit::kind)
                .contains("KIS");
        assertThat(file("chrzanow").institutions().values())
                .noneMatch(institution -> institution.kind() == InstitutionKind.KIS);
    }

    @Test
    void the_pcpr_of_chrzanow_joined_four_years_later_and_sees_nothing_of_the_time_before() {
        var day = LocalDate.of(2024, 6, 12);
        assertThat(may("pcpr-chrzanow", "ops-trzebinia", PLAN, JOINT_SERVICE, day))
                .isTrue();
        assertThat(may("pcpr-chrzanow", "ops-trzebinia", PLAN, JOINT_SERVICE, day.minusDays(1)))
                .isFalse();
        assertThat(may("pup-chrzanow", "ops-trzebinia", PLAN, JOINT_SERVICE, day.minusYears(4)))
                .isTrue();
    }

    @Test
    void the_cis_of_chrzanow_is_its_own_controller_and_sees_what_referrals_of_centres_bring() {
        var centre = institution("cis-chrzanow").id();
        assertThat(grants())
                .filteredOn(grant -> grant.viewer().equals(centre))
                .isNotEmpty()
                .allMatch(grant -> grant.purpose() == Purpose.REFERRAL)
                .extracting(AccessGrant::holder)
                .contains(institution("ops-trzebinia").id())
                .doesNotContain(institution("pup-chrzanow").id());
    }

    @Test
    void a_labour_office_sees_neither_family_nor_health_and_a_centre_sees_no_benefits() {
        for (var grant : grants()) {
            var viewer = kindOf(grant);
            if (viewer == InstitutionKind.PUP) assertThat(grant.group()).isNotIn(FAMILY, DataGroup.HEALTH, EMPLOYMENT);
            if (viewer != InstitutionKind.PUP) assertThat(grant.group()).isNotEqualTo(BENEFITS);
        }
    }

    @Test
    void partners_without_a_statutory_task_see_only_what_a_referral_or_a_processing_contract_opens() {
        var outside = Set.of(InstitutionKind.CIS, InstitutionKind.KIS, InstitutionKind.OWES, InstitutionKind.NGO);
        var joint = grants().stream()
                .filter(grant -> outside.contains(kindOf(grant)) && grant.purpose() != Purpose.REFERRAL)
                .toList();
        assertThat(joint)
                .isNotEmpty()
                .allMatch(grant ->
                        grant.viewer().equals(institution("cis-zielonagora").id()))
                .allMatch(grant -> Set.of(IDENTITY, PLAN).contains(grant.group()));
    }

    @Test
    void the_thematic_group_of_kielce_and_the_office_abroad_share_no_clients_data() {
        assertThat(grants(file("swietokrzyskie"))).isEmpty();
        var abroad = institution("stara-lubovna").id();
        assertThat(grants())
                .noneMatch(
                        grant -> grant.viewer().equals(abroad) || grant.holder().equals(abroad));
    }

    @Test
    void the_pilot_of_nowa_sol_is_under_way_and_ends_soon() {
        assertThat(may("pup-nowasol", "ops-otyn", BENEFITS, JOINT_SERVICE, TODAY))
                .isTrue();
        assertThat(may("pup-nowasol", "ops-otyn", BENEFITS, JOINT_SERVICE, TODAY.plusDays(71)))
                .isTrue();
        assertThat(may("pup-nowasol", "ops-otyn", BENEFITS, JOINT_SERVICE, TODAY.plusDays(72)))
                .isFalse();
    }

    @Test
    void whatever_is_shared_names_its_legal_basis() {
        for (var file : FILES) {
            for (var agreement : file.partnership().stream()
                    .flatMap(p -> p.agreements().stream())
                    .toList()) {
                assertThat(agreement.provisions())
                        .filteredOn(provision -> !provision.clause().sharings().isEmpty())
                        .allMatch(provision -> !provision.legalBases().isEmpty());
            }
        }
    }

    @Test
    void nobody_outside_of_every_agreement_sees_anything() {
        var strangers = file("poza-partnerstwem").institutions().values().stream()
                .map(SeedInstitution::id)
                .collect(Collectors.toCollection(HashSet::new));
        strangers.add(institution("gops-rejowiec").id());
        assertThat(grants())
                .isNotEmpty()
                .noneMatch(grant -> strangers.contains(grant.viewer()) || strangers.contains(grant.holder()));
    }

    private static boolean may(String viewer, String holder, DataGroup group, Purpose purpose, LocalDate day) {
        return grants().stream()
                .anyMatch(grant -> grant.viewer().equals(institution(viewer).id())
                        && grant.holder().equals(institution(holder).id())
                        && grant.group() == group
                        && grant.purpose() == purpose
                        && grant.inForce().contains(day));
    }

    private static InstitutionKind kindOf(AccessGrant grant) {
        return institutions().stream()
                .filter(institution -> institution.id().equals(grant.viewer()))
                .findFirst()
                .orElseThrow()
                .kind();
    }

    private static List<AccessGrant> grants() {
        return FILES.stream().flatMap(file -> grants(file).stream()).toList();
    }

    private static Collection<AccessGrant> grants(SeedFile file) {
        return file.partnership().stream()
                .flatMap(partnership -> partnership.agreements().stream())
                .flatMap(agreement -> agreement.grants().stream())
                .toList();
    }

    private static List<SeedInstitution> institutions() {
        return FILES.stream()
                .flatMap(file -> file.institutions().values().stream())
                .toList();
    }

    private static SeedInstitution institution(String key) {
        return institutions().stream()
                .filter(institution -> institution.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static SeedFile file(String name) {
        return FILES.get(SeedFile.NAMES.indexOf(name));
    }
}
